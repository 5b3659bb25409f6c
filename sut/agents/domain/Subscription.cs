namespace Agents.Domain;

/// <summary>Somebody who wants to know.</summary>
/// <param name="Name">The subscriber.</param>
/// <param name="Topic">The topics, in which * stands for anything.</param>
/// <param name="After">The number of the last event that it has acknowledged, or that was there before it.</param>
internal sealed record Subscription(string Name, string Topic, long After)
{
    /// <summary>Whether an event is for it.</summary>
    public bool Wants(PlanEvent happened) => happened.Id > After
        && System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(Topic, happened.Topic, ignoreCase: false);
}
