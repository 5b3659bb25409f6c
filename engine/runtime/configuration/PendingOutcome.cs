namespace Reqnroll.Engine.Configuration;

/// <summary>What comes of a scenario with undefined or pending steps.</summary>
internal enum PendingOutcome
{
    Pending,
    Inconclusive,
    Ignore,
    Error,
}
