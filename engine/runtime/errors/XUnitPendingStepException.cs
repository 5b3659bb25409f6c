namespace Reqnroll.Engine;

/// <summary>A scenario has undefined or pending steps.</summary>
public sealed class XUnitPendingStepException(string message) : Exception(message);
