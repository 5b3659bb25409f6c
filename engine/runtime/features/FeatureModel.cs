namespace Reqnroll.Engine.Features;

/// <summary>A feature as it runs: scenarios with their background steps in place.</summary>
internal sealed record FeatureModel(string ClassName, string Path, string FullPath, string Text, string Dialect, FeatureInfo Info, IReadOnlyDictionary<int, ScenarioModel> Scenarios);
