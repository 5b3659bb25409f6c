using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using System.Text.Json;
using Anthropic;
using Anthropic.Exceptions;
using Anthropic.Models.Messages;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Responses;

namespace Acceptance.Fakes.Tests;

/// <summary>What the official .NET clients make of one kind of answer, as the line that npm/parse.mjs prints for the others.</summary>
internal static class DotnetParsers
{
    private const string Parameters = """{"type":"object","properties":{"path":{"type":"string"}}}""";
    private const string Schema = """{"type":"object","properties":{"day":{"type":"string"}},"required":["day"],"additionalProperties":false}""";

    public static async Task<string> Chat(Conversation talk, string kind, bool streamed)
    {
        var client = new ChatClient("gpt-4.1", new ApiKeyCredential(talk.ApiKey), new OpenAIClientOptions { Endpoint = talk.OpenAiBaseUrl, RetryPolicy = new ClientRetryPolicy(0) });
        var options = new ChatCompletionOptions { Tools = { ChatTool.CreateFunctionTool("read", null, BinaryData.FromString(Parameters)) } };
        if (kind == "structured")
        {
            options.ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("when", BinaryData.FromString(Schema), jsonSchemaIsStrict: true);
        }

        if (kind == "stop-sequence")
        {
            options.StopSequences.Add("END");
        }

        if (!streamed)
        {
            var answer = (await client.CompleteChatAsync([new UserChatMessage("Hi")], options)).Value;
            var calls = answer.ToolCalls.Select(call => (call.FunctionName, call.FunctionArguments.ToString()));
            return ParsedKinds.Line("", string.Concat(answer.Content.Select(part => part.Text)), answer.Refusal ?? "", calls, $"{answer.FinishReason}");
        }

        var (text, refusal, stop) = (new StringBuilder(), new StringBuilder(), "nowhere");
        var called = new SortedDictionary<int, (string Name, StringBuilder Arguments)>();
        await foreach (var update in client.CompleteChatStreamingAsync([new UserChatMessage("Hi")], options))
        {
            text.Append(string.Concat(update.ContentUpdate.Select(part => part.Text)));
            refusal.Append(update.RefusalUpdate);
            stop = update.FinishReason?.ToString() ?? stop;
            foreach (var piece in update.ToolCallUpdates)
            {
                var call = called.TryGetValue(piece.Index, out var begun) ? begun : called[piece.Index] = (piece.FunctionName, new());
                call.Arguments.Append(piece.FunctionArgumentsUpdate);
            }
        }

        return ParsedKinds.Line("", $"{text}", $"{refusal}", called.Values.Select(call => (call.Name, $"{call.Arguments}")), stop);
    }

    public static async Task<string> Responses(Conversation talk, string kind, bool streamed)
    {
        var client = new ResponsesClient(new ApiKeyCredential(talk.ApiKey), new ResponsesClientOptions { Endpoint = talk.OpenAiBaseUrl, RetryPolicy = new ClientRetryPolicy(0) });
        var asked = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem("Hi")])
        {
            StreamingEnabled = streamed,
            ReasoningOptions = new() { ReasoningSummaryVerbosity = ResponseReasoningSummaryVerbosity.Detailed },
            Tools = { ResponseTool.CreateFunctionTool("read", BinaryData.FromString(Parameters), strictModeEnabled: false) },
        };
        if (kind == "structured")
        {
            asked.TextOptions = new() { TextFormat = ResponseTextFormat.CreateJsonSchemaFormat("when", BinaryData.FromString(Schema), jsonSchemaIsStrict: true) };
        }

        var answer = streamed ? null : (await client.CreateResponseAsync(asked)).Value;
        if (streamed)
        {
            await foreach (var update in await client.CreateResponseStreamingAsync(asked))
            {
                // This client hands an error in mid-stream over as one more update.
                if (update is StreamingResponseErrorUpdate)
                {
                    return "is told of an error";
                }

                answer = (update as StreamingResponseCompletedUpdate)?.Response ?? (update as StreamingResponseIncompleteUpdate)?.Response ?? answer;
            }
        }

        var parts = answer!.OutputItems.OfType<MessageResponseItem>().SelectMany(message => message.Content).ToList();
        return ParsedKinds.Line(
            string.Concat(answer.OutputItems.OfType<ReasoningResponseItem>().Select(item => item.GetSummaryText())),
            string.Concat(parts.Select(part => part.Text)),
            string.Concat(parts.Select(part => part.Refusal)),
            answer.OutputItems.OfType<FunctionCallResponseItem>().Select(call => (call.FunctionName, call.FunctionArguments.ToString())),
            $"{answer.IncompleteStatusDetails?.Reason?.ToString() ?? answer.Status?.ToString()}");
    }

    public static async Task<string> Messages(Conversation talk, string kind, bool streamed)
    {
        using var client = new AnthropicClient { BaseUrl = talk.AnthropicBaseUrl.ToString(), ApiKey = talk.ApiKey, MaxRetries = 0 };
        var asked = new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 2048,
            Messages = [new UserMessageParam { Content = "Hi" }],
            StopSequences = ["END"],
            Tools = [new Anthropic.Models.Messages.Tool { Name = "read", InputSchema = InputSchema.FromRawUnchecked(Fields(Parameters)) }],
        };
        asked = kind switch
        {
            "thinks" => asked with { Thinking = new ThinkingConfigEnabled { BudgetTokens = 1024 } },
            "structured" => asked with { OutputConfig = new OutputConfig { Format = new JsonOutputFormat { Schema = Fields(Schema) } } },
            _ => asked,
        };
        var answer = streamed ? await client.Messages.CreateStreaming(asked).Aggregate() : await client.Messages.Create(asked);
        return ParsedKinds.Line(
            string.Concat(answer.Content.Select(block => block.TryPickThinking(out var thought) ? thought.Thinking : "")),
            string.Concat(answer.Content.Select(block => block.TryPickText(out var text) ? text.Text : "")),
            answer.StopDetails?.Explanation ?? "",
            answer.Content.Select(block => block.TryPickToolUse(out var call) ? call : null).OfType<ToolUseBlock>().Select(call => (call.Name, JsonSerializer.Serialize(call.Input))),
            answer.StopReason?.Raw() ?? "");
    }

    /// <summary>How a client's exception is printed: its class, and the status where it tells one.</summary>
    public static string Thrown(Exception thrown)
    {
        var status = thrown switch { ClientResultException told => told.Status, AnthropicApiException told => (int)told.StatusCode, _ => 0 };
        return $"throws {thrown.GetType().Name}{(status == 0 ? "" : $" {status}")}";
    }

    private static Dictionary<string, JsonElement> Fields(string schema) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(schema)!;
}
