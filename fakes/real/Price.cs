namespace Acceptance.Fakes;

/// <summary>What a model's tokens cost, in US dollars a million, by the providers' public lists of November 2025.</summary>
/// <param name="Model">How the model's name begins.</param>
/// <param name="Input">A token of the request.</param>
/// <param name="Cached">A token of the request that came from the prompt cache.</param>
/// <param name="Output">A token of the answer, the reasoning included.</param>
internal sealed record Price(string Model, decimal Input, decimal Cached, decimal Output)
{
    private static readonly Price[] List =
    [
        new("gpt-4o", 2.50m, 1.25m, 10m),
        new("gpt-4o-mini", 0.15m, 0.075m, 0.60m),
        new("gpt-4.1", 2m, 0.50m, 8m),
        new("gpt-4.1-mini", 0.40m, 0.10m, 1.60m),
        new("gpt-5", 1.25m, 0.125m, 10m),
        new("gpt-5-mini", 0.25m, 0.025m, 2m),
        new("claude-sonnet-4", 3m, 0.30m, 15m),
        new("claude-haiku-4-5", 1m, 0.10m, 5m),
        new("claude-opus-4-5", 5m, 0.50m, 25m),
        new("text-embedding-3-small", 0.02m, 0.02m, 0m),
        new("gemini-2.5-flash", 0.30m, 0.075m, 2.50m),
        new("gemini-3-pro", 2m, 0.20m, 12m),
    ];

    /// <summary>The price of the name that fits longest; null when none does: a wrong price would be worse than none.</summary>
    public static Price? Of(string model) => List
        .Where(price => model.StartsWith(price.Model, StringComparison.Ordinal))
        .MaxBy(price => price.Model.Length);

    /// <summary>What so much costs, in US dollars.</summary>
    public decimal For(Usage usage) => (((usage.Input - usage.Cached) * Input) + (usage.Cached * Cached) + (usage.Output * Output)) / 1_000_000m;
}
