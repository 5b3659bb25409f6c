namespace Acceptance.Cli.Defects;

/// <summary>One way in which the reference program can be told to break a promise.</summary>
/// <param name="Switch">The value of the variable that breaks it.</param>
/// <param name="Promise">What is broken, in the words of sut/agents/README.md.</param>
/// <param name="Witnesses">The scenarios that have to fail then.</param>
internal sealed record Defect(string Switch, string Promise, IReadOnlyList<Witness> Witnesses);
