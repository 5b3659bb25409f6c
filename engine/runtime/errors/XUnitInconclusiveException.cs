namespace Reqnroll.Engine;

/// <summary>A scenario has undefined or pending steps, where these are configured as inconclusive.</summary>
public sealed class XUnitInconclusiveException(string message) : Exception(message);
