namespace Agents.Planning.Tools;

/// <summary>A tool could not do what the model wanted.</summary>
/// <param name="reason">What the model is told.</param>
internal sealed class ToolFailed(string reason) : Exception(reason);
