using System.Text.RegularExpressions;

namespace Acceptance.Cli.Running;

/// <summary>Reads what <c>dotnet test</c> prints with the console logger at normal verbosity.</summary>
/// <param name="tell">Called for each line that is worth telling, as it comes.</param>
internal sealed partial class TestOutput(Action<TestLine> tell)
{
    private bool _inDetails;

    public void Read(string line)
    {
        if (Ended().Match(line) is { Success: true } ended)
        {
            var verdict = Enum.Parse<Verdict>(ended.Groups[1].Value);
            _inDetails = verdict is Verdict.Failed or Verdict.Skipped;
            tell(new TestLine(verdict, ended.Groups[2].Value));
        }
        else if (Announced().Match(line) is { Success: true } announced)
        {
            _inDetails = false;
            tell(new TestLine(Verdict.Detail, announced.Groups[1].Value));
        }
        else if (OfTheRunner().IsMatch(line))
            _inDetails = false;
        else if (_inDetails && line.Length > 0)
            tell(new TestLine(Verdict.Detail, line.TrimEnd()));
    }

    // "  Passed The title [1 s]": two blanks, no more, and a time at the end.
    [GeneratedRegex(@"^  (Passed|Failed|Skipped) (.+ \[[^\]]+\])$")]
    private static partial Regex Ended();

    // "[xUnit.net 00:00:10.94] Acceptance: Real models were asked ...": what the suite says of the whole run.
    [GeneratedRegex(@"^\[xUnit\.net [0-9:.]+\] Acceptance: (.+)$")]
    private static partial Regex Announced();

    [GeneratedRegex(@"^(\[xUnit|Test Run |Total tests: |     (Passed|Failed|Skipped): | Total time: |Starting test execution)")]
    private static partial Regex OfTheRunner();
}
