namespace Agents.Models;

/// <summary>What a model answered.</summary>
/// <param name="Text">Its words.</param>
/// <param name="InputTokens">As the provider counted them.</param>
/// <param name="OutputTokens">As the provider counted them.</param>
internal sealed record Answer(string Text, long InputTokens, long OutputTokens);
