namespace Acceptance.Support;

/// <summary>The steps passed, but what a scenario never says was not so: a sentence for each thing.</summary>
public sealed class ScenarioBroken(IEnumerable<string> sentences) : Exception(string.Join(Environment.NewLine, sentences));
