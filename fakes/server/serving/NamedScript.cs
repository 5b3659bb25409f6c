namespace Acceptance.Fakes.Server;

/// <summary>A script with the name of the conversation that plays it.</summary>
internal sealed record NamedScript(string Name, ScriptText Script);
