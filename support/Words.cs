using Acceptance.Support.Agents;
using Acceptance.Support.Databases;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Support;

/// <summary>The words that stand for something in a sentence.</summary>
[Binding]
public sealed class Words
{
    /// <summary>Who serves the model.</summary>
    [StepArgumentTransformation("(Chat Completions|Anthropic Messages)", Name = "provider")]
    public static Provider ToProvider(string name) => Provider.All.Single(provider => provider.Name == name);

    /// <summary>How an answer arrives.</summary>
    [StepArgumentTransformation("(whole|streamed)", Name = "delivery")]
    public static Delivery ToDelivery(string word) => word == "streamed" ? Delivery.Streamed : Delivery.Whole;

    /// <summary>Where a guard is set.</summary>
    [StepArgumentTransformation("(the action|the project|the configuration)", Name = "guard place")]
    public static GuardPlace ToGuardPlace(string name) => GuardPlace.All.Single(place => place.Name == name);

    /// <summary>Where a plan stands.</summary>
    [StepArgumentTransformation("(not begun|planned|planned, waiting for a human|executed|executed, waiting for a human|applied|blocked|failed)", Name = "standing")]
    public static Standing ToStanding(string words) => Standing.All.Single(standing => standing.Name == words);

    /// <summary>What an invariant says of paths.</summary>
    [StepArgumentTransformation("(must not change|alone may change|is what new files are called|is for a human to decide)", Name = "invariant rule")]
    public static InvariantRule ToInvariantRule(string words) => InvariantRule.All.Single(rule => rule.Words == words);

    /// <summary>What a plan works in.</summary>
    [StepArgumentTransformation("(a worktree|a worktree in the container|a clone in the container)", Name = "sandbox")]
    public static Sandbox ToSandbox(string name) => Sandbox.All.Single(sandbox => sandbox.Name == name);

    /// <summary>A kind of database.</summary>
    [StepArgumentTransformation("(SQLite|PostgreSQL)", Name = "database engine")]
    public static Engine ToEngine(string name) => Engine.All.Single(engine => engine.Name == name);

    /// <summary>What a user is told.</summary>
    [StepArgumentTransformation("(.+)", Name = "telling")]
    public static Telling ToTelling(string key) => Telling.Of(key);
}
