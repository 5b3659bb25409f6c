using System.Text;

namespace Agents.Processes;

/// <summary>What a finished program left: its exit code, the bytes of its output, the text of its errors.</summary>
internal sealed record Output(int ExitCode, byte[] Bytes, string Error)
{
    /// <summary>Whether the program ended well.</summary>
    public bool Ok => ExitCode == 0;

    /// <summary>The output as text, without the line ends at its end.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\r', '\n');

    /// <summary>The output as text, to its last byte.</summary>
    public string Whole => Encoding.UTF8.GetString(Bytes);

    /// <summary>The first line that the program complained with, for a sentence that needs a reason.</summary>
    public string Reason =>
        Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()
        ?? (Text.Length > 0 ? Text.Split('\n')[0] : $"exit code {ExitCode}");
}
