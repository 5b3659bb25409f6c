namespace Acceptance.Fakes;

/// <summary>A part of a script cannot be read. Caught where the next part begins, so that one run names everything that is wrong.</summary>
internal sealed class ScriptWrongException(IReadOnlyList<ScriptProblem> problems) : Exception
{
    public IReadOnlyList<ScriptProblem> Problems => problems;
}
