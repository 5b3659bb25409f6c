using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses in the settings of a request: values off their scale, and what the model rules out.</summary>
internal static partial class AnthropicSettingRules
{
    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("max-tokens", (request, _) => Number(request, "max_tokens"u8) < 1 ? AnthropicContract.Wrong("max_tokens: must be greater than or equal to 1") : null),
        new("temperature-range", (request, _) => Number(request, "temperature"u8) is < 0 or > 1 ? AnthropicContract.Wrong("temperature: range: 0..1") : null),
        new("top-p-range", (request, _) => Number(request, "top_p"u8) is < 0 or > 1 ? AnthropicContract.Wrong("top_p: range: 0..1") : null),
        new("sampling-pair", (request, _) => Number(request, "temperature"u8) is not null && Number(request, "top_p"u8) is not null && OneSampling().IsMatch(request.Model)
            ? AnthropicContract.Wrong("`temperature` and `top_p` cannot both be specified for this model. Please use only one.")
            : null),
        new("stop-sequences", (request, _) => request.Body.Field("stop_sequences"u8).Items().Any(stop => stop.AsText() is { } text && string.IsNullOrWhiteSpace(text))
            ? AnthropicContract.Wrong("stop_sequences: each stop sequence must contain non-whitespace")
            : null),
        new("prefill", (request, _) => request.Messages is [.., { Role: "assistant" }] && NoPrefill().IsMatch(request.Model)
            ? AnthropicContract.Wrong("This model does not support assistant message prefill. The conversation must end with a user message.")
            : null),
    ];

    private static double? Number(Received request, ReadOnlySpan<byte> name) => request.Body.Field(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    // Haiku and Sonnet from 4.5 on, Opus from 4.1 on; the digits after a bare 4 are a date.
    [GeneratedRegex(@"^claude-(opus-4-[1-9](?!\d)|(sonnet|haiku)-4-[5-9](?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex OneSampling();

    [GeneratedRegex(@"^claude-(opus|sonnet|haiku)-4-[6-9](?!\d)|^claude-(opus|sonnet|haiku)-[5-9]", RegexOptions.CultureInvariant)]
    private static partial Regex NoPrefill();
}
