namespace Reqnroll;

/// <summary>Writes into the running scenario's output, and attaches files to it.</summary>
public interface IReqnrollOutputHelper
{
    /// <summary>One line.</summary>
    void WriteLine(string message);

    /// <summary>One line, formatted.</summary>
    void WriteLine(string format, params object[] args);

    /// <summary>A file that belongs to the scenario's record.</summary>
    void AddAttachment(string filePath);
}
