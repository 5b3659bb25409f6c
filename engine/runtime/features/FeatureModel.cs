namespace Reqnroll.Engine.Features;

/// <summary>A feature as it runs: scenarios with their background steps in place.</summary>
internal sealed record FeatureModel(string Path, string FullPath, FeatureInfo Info, IReadOnlyDictionary<int, ScenarioModel> Scenarios);
