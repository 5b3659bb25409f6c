namespace Reqnroll;

/// <summary>A scenario has steps without a definition; the message holds ready ones.</summary>
public class MissingStepDefinitionException(string message) : ReqnrollException(message)
{
    /// <summary>With the usual message.</summary>
    public MissingStepDefinitionException()
        : this("No matching step definition found for one or more steps.")
    {
    }
}
