using System.Text.RegularExpressions;
using Acceptance.Report.Messages;

namespace Acceptance.Report.Documents;

/// <summary>Tells a failure: where, what was expected, what was seen.</summary>
internal static partial class FailureOf
{
    public static Failure Tell(string where, string step, StepResult result)
    {
        var message = (result.Message ?? result.Exception?.Message ?? Status(result.Status)).Trim();
        var stack = result.Exception?.StackTrace;
        // Some Cucumbers put the stack trace into the message: there the first line is the message.
        var stacked = Frames().Match(message);
        if (stacked.Success && stacked.Index > 0)
            (message, stack) = (message[..stacked.Index].Trim(), stack ?? message[stacked.Index..]);
        var told = Compared().Match(message) is { Success: true } compared ? compared : Sentence().Match(message);
        return new(where, step, message)
        {
            InShort = InShort(message),
            Expected = told.Success ? told.Groups["expected"].Value.Trim() : null,
            Seen = told.Success ? told.Groups["seen"].Value.Trim() : null,
            Stack = stack,
        };
    }

    private static string InShort(string message) =>
        (Because().Match(message) is { Success: true } said ? char.ToUpperInvariant(said.Groups[1].Value[0]) + said.Groups[1].Value[1..] : message).Split('\n')[0].TrimEnd();

    private static string Status(string status) => status switch
    {
        "UNDEFINED" => "No step definition fits this step.",
        "AMBIGUOUS" => "More than one step definition fits this step.",
        "PENDING" => "This step is not written yet.",
        _ => "The step failed and said nothing.",
    };

    // xUnit and others: two labelled parts.
    [GeneratedRegex(@"^\s*Expected:\s?(?<expected>.*?)^\s*(Actual|But was|Received|Got):\s?(?<seen>.*)\z", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Compared();

    // FluentAssertions: "Expected x to be y because z, but found w."
    [GeneratedRegex(@"\AExpected (?<expected>.+?),?\s+but (?<seen>.+)\z", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    // "Expected code.Of(a) to be 2 because both were to come, but found 1.": whoever reads the list knows the code's names as little as the order of its words.
    [GeneratedRegex(@"\AExpected .+? because (\S.*)", RegexOptions.Singleline)]
    private static partial Regex Because();

    [GeneratedRegex(@"^\s+at [\w.$<(\[]", RegexOptions.Multiline)]
    private static partial Regex Frames();
}
