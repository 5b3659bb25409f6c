using Acceptance.Report.Documents;

namespace Acceptance.Report.Pages;

/// <summary>The run in one sentence: the first thing that anybody reads.</summary>
internal static class Verdict
{
    public static string Of(Documentation documentation)
    {
        var (failed, flaky) = (documentation.Count(Status.Failed), documentation.Count(Status.Flaky));
        var ran = documentation.Count(Status.Passed) + failed + flaky;
        return (documentation.Scenarios.Any(), ran, failed) switch
        {
            (false, _, _) when documentation.Run.Failures.Count > 0 => "The run failed before any scenario.",
            (false, _, _) => "There are no scenarios yet.",
            (_, 0, _) => "No scenario was run.",
            (_, _, > 0) => $"{Scenarios(failed, ran)} not hold.",
            _ when documentation.Run.Failures.Count > 0 => $"{Held(ran)}, but the run itself failed.",
            _ when !documentation.Run.IsComplete => $"{Held(ran)}, but the run did not come to its end.",
            _ when flaky > 0 => $"{Held(ran)}, {(flaky == 1 ? "1 of them" : $"{flaky} of them")} only when tried again.",
            _ => $"{Held(ran)}.",
        };
    }

    /// <summary>good, bad or unsure.</summary>
    public static string State(Documentation documentation) =>
        documentation.Count(Status.Failed) > 0 || documentation.Run.Failures.Count > 0 ? "bad"
        : !documentation.Run.IsComplete || documentation.Count(Status.Flaky) > 0 || documentation.Count(Status.Passed) == 0 ? "unsure"
        : "good";

    private static string Held(int ran) => ran == 1 ? "The one scenario that ran holds" : $"All {ran} scenarios that ran hold";

    private static string Scenarios(int failed, int ran) => (failed, ran) switch
    {
        (1, 1) => "The one scenario that ran does",
        (1, _) => $"1 of {ran} scenarios does",
        _ => $"{failed} of {ran} scenarios do",
    };
}
