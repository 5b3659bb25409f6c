namespace Agents.Domain;

/// <summary>A model, as configuration names it: provider/model.</summary>
/// <param name="Provider">openai or anthropic.</param>
/// <param name="Model">The provider's own name for it.</param>
internal sealed record ModelName(string Provider, string Model)
{
    /// <summary>Reads `provider/model`.</summary>
    /// <exception cref="Failure">It is something else, or a provider that is not known.</exception>
    public static ModelName Parse(string text) => text.Split('/', 2) is [("openai" or "anthropic") and var provider, { Length: > 0 } model]
        ? new ModelName(provider, model)
        : throw new Failure($"'{text}' names no model; write openai/<model> or anthropic/<model>, for example openai/gpt-4o.");

    /// <inheritdoc/>
    public override string ToString() => $"{Provider}/{Model}";
}
