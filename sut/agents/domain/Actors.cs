namespace Agents.Domain;

/// <summary>The models (provider/model) that a plan asks.</summary>
/// <param name="Strategy">Plans the steps.</param>
/// <param name="Execution">Writes the files.</param>
internal sealed record Actors(string Strategy, string Execution);
