namespace Acceptance.Support.Model;

/// <summary>Who serves the model, as the scenarios name them.</summary>
/// <param name="Name">The words in a feature file.</param>
/// <param name="Model">The model in the system's own setting: provider, slash, model.</param>
/// <param name="Overloaded">The HTTP status with which this provider says that it is overloaded.</param>
public sealed record Provider(string Name, string Model, int Overloaded)
{
    /// <summary>OpenAI's Chat Completions.</summary>
    public static readonly Provider ChatCompletions = new("Chat Completions", "openai/gpt-4o", 503);

    /// <summary>Anthropic's Messages; 529 is its documented overloaded_error.</summary>
    public static readonly Provider AnthropicMessages = new("Anthropic Messages", "anthropic/claude-sonnet-4-5", 529);

    /// <summary>All that a scenario may name.</summary>
    public static readonly IReadOnlyList<Provider> All = [ChatCompletions, AnthropicMessages];
}
