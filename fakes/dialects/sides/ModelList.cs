using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>The providers' model lists: OpenAI's and Anthropic's share the path GET /v1/models and differ by the version header; Gemini's is GET /v1beta/models.</summary>
internal sealed class ModelList(IProvider provider) : ISideRequest
{
    private static readonly string[] OpenAiModels = ["gpt-4.1", "gpt-4.1-mini", "gpt-5", "gpt-5-mini", "text-embedding-3-small"];
    private static readonly string[] AnthropicModels = ["claude-sonnet-4-5", "claude-haiku-4-5", "claude-opus-4-5"];
    private static readonly string[] GeminiModels = ["gemini-2.5-flash", "gemini-3-pro-preview"];

    public string Name => "Model list";

    public IProvider Provider => provider;

    public IReadOnlyList<ContractRule> Contract => [];

    public Received Read(JsonElement body, Asked asked) => new() { Model = asked.Named ?? "", Body = body, Bytes = asked.Bytes };

    public void Answer(Answering answering, Wire wire)
    {
        var one = answering.Request.Model;
        if (provider is GeminiProvider)
        {
            wire.Send($$$"""{"models":[{{{Pieces.Join(GeminiModels.Select(Gemini))}}}]}""");
        }
        else if (provider is AnthropicProvider)
        {
            wire.Send($$$"""{"data":[{{{Pieces.Join(AnthropicModels.Select(Anthropic))}}}],"has_more":false,"first_id":{{{AnthropicModels[0]}}},"last_id":{{{AnthropicModels[^1]}}}}""");
        }
        else if (one.Length > 0)
        {
            wire.Send($$$"""{{{OpenAi(one)}}}""");
        }
        else
        {
            wire.Send($$$"""{"object":"list","data":[{{{Pieces.Join(OpenAiModels.Select(OpenAi))}}}]}""");
        }
    }

    private static Json OpenAi(string model) => Json.Of($$$"""{"id":{{{model}}},"object":"model","created":1735689600,"owned_by":"openai"}""");

    private static Json Anthropic(string model) => Json.Of($$$"""{"type":"model","id":{{{model}}},"display_name":{{{model}}},"created_at":"2025-09-29T00:00:00Z"}""");

    private static Json Gemini(string model) => Json.Of(
        $$$"""{"name":{{{$"models/{model}"}}},"version":"001","displayName":{{{model}}},"inputTokenLimit":1048576,"outputTokenLimit":65536,"supportedGenerationMethods":["generateContent","countTokens"]}""");
}
