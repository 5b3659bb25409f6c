namespace Reqnroll.Engine.Configuration;

/// <summary>What runs at once: features (each one's scenarios in turn), or scenarios and rows too.</summary>
internal enum ParallelScope
{
    Feature,
    Scenario,
}
