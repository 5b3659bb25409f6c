using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>Token counts: Anthropic's POST /v1/messages/count_tokens and Gemini's :countTokens. The count is the one that usage reports.</summary>
internal sealed class TokenCount(IEndpoint of) : ISideRequest
{
    // Made when the first count is asked for: most programs ask for none, and the rules of a dialect take a while to read.
    private IReadOnlyList<ContractRule>? contract;

    public string Name => "Token count";

    public IProvider Provider => of.Provider;

    // What the dialect refuses it refuses here too, but for the limit of an answer that is not asked for.
    public IReadOnlyList<ContractRule> Contract => contract ??= [.. of.Contract.Where(rule => rule.Name is not ("max_tokens-required" or "max-tokens-required"))];

    public Received Read(JsonElement body, Asked asked) => of.Read(body, asked);

    public void Answer(Answering answering, Wire wire)
    {
        if (of.Provider is GeminiProvider)
        {
            wire.Send($$$"""{"totalTokens":{{{answering.Request.Tokens}}},"promptTokensDetails":[{"modality":"TEXT","tokenCount":{{{answering.Request.Tokens}}}}]}""");
        }
        else
        {
            wire.Send($$$"""{"input_tokens":{{{answering.Request.Tokens}}}}""");
        }
    }
}
