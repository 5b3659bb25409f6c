using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>
/// A provider's list of models, or one of them by its name: every name is known, since a script may use any. OpenAI's and Anthropic's share
/// the path GET /v1/models and differ by the version header; Gemini's is GET /v1beta/models.
/// </summary>
internal sealed class ModelList : ISideRequest
{
    private readonly string[] names;
    private readonly Func<string, Json> one;
    private readonly Func<Json, string[], Json> list;

    private ModelList(IProvider provider, string[] names, Func<string, Json> one, Func<Json, string[], Json> list) =>
        (Provider, this.names, this.one, this.list) = (provider, names, one, list);

    /// <summary>As platform.openai.com/docs/api-reference/models has it.</summary>
    public static ModelList OpenAi { get; } = OfOpenAi(Dialects.OpenAi.Provider);

    /// <summary>The same behind Azure's gateway.</summary>
    public static ModelList Azure { get; } = OfOpenAi(AzureOpenAi.Provider);

    /// <summary>As docs.anthropic.com/en/api/models-list has it.</summary>
    public static ModelList Anthropic { get; } = new(
        AnthropicProvider.Provider,
        ["claude-sonnet-4-5", "claude-haiku-4-5", "claude-opus-4-5"],
        name => Json.Of($$$"""{"type":"model","id":{{{name}}},"display_name":{{{name}}},"created_at":"2025-09-29T00:00:00Z"}"""),
        (all, names) => Json.Of($$$"""{"data":[{{{all}}}],"has_more":false,"first_id":{{{names[0]}}},"last_id":{{{names[^1]}}}}"""));

    /// <summary>As ai.google.dev/api/models has it.</summary>
    public static ModelList Gemini { get; } = new(
        GeminiProvider.Provider,
        ["gemini-2.5-flash", "gemini-3-pro-preview"],
        name => Json.Of(
            $$$"""{"name":{{{$"models/{name}"}}},"version":"001","displayName":{{{name}}},"inputTokenLimit":1048576,"outputTokenLimit":65536,"supportedGenerationMethods":["generateContent","countTokens"]}"""),
        (all, _) => Json.Of($$$"""{"models":[{{{all}}}]}"""));

    private static ModelList OfOpenAi(IProvider provider) => new(
        provider,
        ["gpt-4.1", "gpt-4.1-mini", "gpt-5", "gpt-5-mini", "text-embedding-3-small"],
        name => Json.Of($$$"""{"id":{{{name}}},"object":"model","created":1735689600,"owned_by":"openai"}"""),
        (all, _) => Json.Of($$$"""{"object":"list","data":[{{{all}}}]}"""));

    public string Name => "Model list";

    public IProvider Provider { get; }

    public IReadOnlyList<ContractRule> Contract => [];

    public Received Read(JsonElement body, Asked asked) => new() { Model = asked.Named ?? "", Body = body, Bytes = asked.Bytes };

    public void Answer(Answering answering, Wire wire)
    {
        var asked = answering.Request.Model;
        var answer = asked.Length > 0 ? one(asked) : list(Json.Of($$$"""{{{names.Select(one)}}}"""), names);
        wire.Send($$$"""{{{answer}}}""");
    }
}
