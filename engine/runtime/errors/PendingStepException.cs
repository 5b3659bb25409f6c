namespace Reqnroll;

/// <summary>Thrown by a step that is not implemented yet.</summary>
public class PendingStepException(string message) : ReqnrollException(message)
{
    /// <summary>With the usual message.</summary>
    public PendingStepException()
        : this("The step definition is not implemented.")
    {
    }
}
