namespace Agents.Models;

/// <summary>What a model is asked: the whole conversation so far, since a model remembers nothing.</summary>
/// <param name="Messages">In order; the last one is the user's or brings the results of tools.</param>
internal sealed record Question(params IReadOnlyList<Message> Messages)
{
    /// <summary>Who the model is to be, or null.</summary>
    public string? System { get; init; }

    /// <summary>What it may call.</summary>
    public IReadOnlyList<ToolOffer> Tools { get; init; } = [];

    /// <summary>One user message.</summary>
    public static implicit operator Question(string prompt) => new(new Asked(prompt));

    /// <summary>The name under which a tool was offered, for the name that a provider used; that name itself when there was no such tool.</summary>
    public string ToolNamed(string wireName) => Tools.FirstOrDefault(tool => tool.WireName == wireName)?.Name ?? wireName;
}
