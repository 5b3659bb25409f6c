namespace Acceptance.Cli.Running;

/// <summary>What a line of the test runner says.</summary>
internal enum Verdict
{
    Detail,
    Passed,
    Failed,
    Skipped,
}
