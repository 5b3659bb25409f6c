namespace Acceptance.Support.Agents;

/// <summary>One message of a session.</summary>
/// <param name="Who">user, assistant or tool: the roles of the exported JSON.</param>
/// <param name="Says">The words.</param>
public sealed record SessionMessage(string Who, string Says)
{
    /// <summary>The message that a row of a feature describes: the developer and the model are called so there.</summary>
    public static SessionMessage Of(string who, string says) => new(who == "the model" ? "assistant" : "user", says);
}
