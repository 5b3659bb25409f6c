using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI refuses in the settings of a chat completion: values off their scale, and what the model or the other settings rule out.</summary>
internal static class ChatSettingRules
{
    private static readonly string[] Unreasoned = ["top_p", "presence_penalty", "frequency_penalty", "logprobs", "top_logprobs", "logit_bias", "stop"];

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        OpenAiRules.StreamOptions,
        OpenAiRules.Range("temperature", 0, 2),
        OpenAiRules.Range("top_p", 0, 1),
        OpenAiRules.Range("presence_penalty", -2, 2),
        OpenAiRules.Range("frequency_penalty", -2, 2),
        OpenAiRules.Range("n", 1, 128, "integer"),
        OpenAiRules.Range("max_tokens", 1, double.PositiveInfinity, "integer"),
        OpenAiRules.Range("max_completion_tokens", 1, double.PositiveInfinity, "integer"),
        OpenAiRules.Range("top_logprobs", 0, 20, "integer"),
        OpenAiRules.OneOf("reasoning_effort", body => body.Field("reasoning_effort"u8), "none", "minimal", "low", "medium", "high", "xhigh", "max"),
        OpenAiRules.OneOf("verbosity", body => body.Field("verbosity"u8), "low", "medium", "high"),
        OpenAiRules.OneOf("service_tier", body => body.Field("service_tier"u8), "auto", "default", "fast", "flex", "priority", "scale"),
        OpenAiRules.Metadata,
        new("metadata-store", (request, _) => request.Body.Field("metadata"u8).ValueKind == JsonValueKind.Object && !request.Body.Flag("store"u8)
            ? new(400, "The 'metadata' parameter is only allowed when 'store' is enabled.", null, null, "metadata")
            : null),
        new("stop-limit", (request, _) => request.Body.Field("stop"u8) is { ValueKind: JsonValueKind.Array } stops && stops.GetArrayLength() > 4 ? OpenAiError.LongArray("stop", 4, stops.GetArrayLength()) : null),
        new("logit-bias", (request, _) => request.Body.Field("logit_bias"u8) is { ValueKind: JsonValueKind.Object } biases ? Biased(biases) : null),
        new("logprobs", (request, _) => request.Body.Field("top_logprobs"u8).ValueKind == JsonValueKind.Number && !request.Body.Flag("logprobs"u8)
            ? new(400, "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.", null, null, "top_logprobs")
            : null),
        new("max-tokens-twice", (request, _) => request.Body.Field("max_tokens"u8).ValueKind == JsonValueKind.Number && request.Body.Field("max_completion_tokens"u8).ValueKind == JsonValueKind.Number
            ? new(400, "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.", null, "invalid_parameter_combination", "max_tokens")
            : null),
        new("reasoning-temperature", (request, _) => OpenAiRules.Reasons(request.Model) && request.Body.Field("temperature"u8) is { ValueKind: JsonValueKind.Number } heat && heat.GetDouble() != 1
            ? new(400, $"Unsupported value: 'temperature' does not support {heat} with this model. Only the default (1) value is supported.", null, "unsupported_value", "temperature")
            : null),
        new("reasoning-parameter", (request, _) => OpenAiRules.Reasons(request.Model) && Unreasoned.FirstOrDefault(name => request.Body.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False)) is { } unsupported
            ? OpenAiError.Unsupported(unsupported)
            : null),
        new("legacy-max-tokens", (request, _) => (OpenAiRules.Reasons(request.Model) || request.Model.StartsWith("gpt-5.", StringComparison.Ordinal)) && request.Body.Field("max_tokens"u8).ValueKind == JsonValueKind.Number
            ? new(400, "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", null, "unsupported_parameter", "max_tokens")
            : null),
    ];

    private static Failure? Biased(JsonElement biases)
    {
        foreach (var bias in biases.EnumerateObject())
        {
            if (bias.Value.ValueKind == JsonValueKind.Number && OpenAiRules.OffScale($"logit_bias.{bias.Name}", bias.Value, -100, 100, "integer") is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }
}
