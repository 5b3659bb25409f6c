using System.Globalization;

namespace Agents.Domain;

/// <summary>What a model's tokens cost, in US dollars a million.</summary>
/// <param name="Input">Tokens of questions.</param>
/// <param name="Output">Tokens of answers.</param>
internal sealed record TokenPrice(decimal Input, decimal Output)
{
    private const decimal Million = 1_000_000;

    /// <summary>Reads `2.50/10`.</summary>
    /// <exception cref="Failure">It is something else.</exception>
    public static TokenPrice Parse(string text) => text.Split('/') is [var input, var output]
        && decimal.TryParse(input, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var asked)
        && decimal.TryParse(output, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var answered)
            ? new TokenPrice(asked, answered)
            : throw new Failure($"'{text}' is no price; write dollars a million tokens as <asked>/<answered>, for example 2.50/10.");

    /// <summary>What some use cost.</summary>
    public decimal Of(ModelUse use) => ((use.InputTokens * Input) + (use.OutputTokens * Output)) / Million;
}
