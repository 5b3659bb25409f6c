using Acceptance.Fakes;

namespace Acceptance.Support.Showing;

/// <summary>A part of an answer.</summary>
/// <param name="Kind">says, thinks, calls, refuses or other.</param>
public sealed record AnsweredShown(string Kind)
{
    /// <summary>What was said, thought or refused.</summary>
    public string? Text { get; init; }

    /// <summary>The tool that is called.</summary>
    public string? Tool { get; init; }

    /// <summary>The call's arguments, JSON.</summary>
    public string? Arguments { get; init; }

    /// <summary>The parts of a turn; none for a failure.</summary>
    public static IReadOnlyList<AnsweredShown> PartsOf(Turn? turn) => turn switch
    {
        Says says => [new("says") { Text = says.Whole }],
        Thinks thinks => [new("thinks") { Text = thinks.Thought }],
        Refuses refuses => [new("refuses") { Text = refuses.Because }],
        Calls calls => [new("calls") { Tool = calls.Tool, Arguments = calls.Arguments }],
        Replies replies => [.. replies.Of.SelectMany(PartsOf)],
        Offers offers => [.. offers.Of.SelectMany(PartsOf)],
        Delivered delivered => PartsOf(FaultShown.Whole(delivered)),
        Replays replays => [new("other") { Text = replays.ToString() }],
        _ => [],
    };
}
