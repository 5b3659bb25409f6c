namespace Acceptance.Support.Agents;

/// <summary>One decision in a plan's tree.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">What kind of thing was decided.</param>
/// <param name="Title">What was decided.</param>
/// <param name="Status">Whether it stands.</param>
public sealed record Decision(string Id, string Type, string Title, string Status);
