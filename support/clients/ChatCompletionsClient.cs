using System.ClientModel;
using System.Text;
using Acceptance.Fakes;
using OpenAI;
using OpenAI.Chat;

namespace Acceptance.Support.Clients;

/// <summary>OpenAI's own client of Chat Completions.</summary>
public sealed class ChatCompletionsClient(Reach reach) : IProviderClient
{
    private readonly List<ChatMessage> _history = [new SystemChatMessage("Be kind.")];
    private readonly ChatClient _chat = new("gpt-4.1", new ApiKeyCredential(reach.Key), new OpenAIClientOptions { Endpoint = reach.OpenAi, RetryPolicy = new AtOnce(reach.Retries) });
    private readonly ChatCompletionOptions _options = new() { Tools = { ChatTool.CreateFunctionTool(ReadFile.Name, ReadFile.Description, BinaryData.FromString(ReadFile.Schema)) } };

    /// <inheritdoc/>
    public void Say(string text) => _history.Add(new UserChatMessage(text));

    /// <inheritdoc/>
    public void Return(ToolCall call, string result) => _history.Add(new ToolChatMessage(call.Id, result));

    /// <inheritdoc/>
    public async Task<ClientAnswer> AskAsync(bool streamed, Action<string> read, CancellationToken cancel)
    {
        var answer = streamed ? await StreamAsync(read, cancel) : await WholeAsync(read, cancel);
        var message = answer.Calls.Count > 0
            ? new AssistantChatMessage(answer.Calls.Select(call => ChatToolCall.CreateFunctionToolCall(call.Id, call.Tool, BinaryData.FromString(call.Arguments))))
            : new AssistantChatMessage(answer.Text);
        _history.Add(message);
        return answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _history.Clear();

    private async Task<ClientAnswer> WholeAsync(Action<string> read, CancellationToken cancel)
    {
        ChatCompletion answer = await _chat.CompleteChatAsync(_history, _options, cancel);
        var text = string.Concat(answer.Content.Select(part => part.Text)) + answer.Refusal;
        read(text);
        return new(text, [.. answer.ToolCalls.Select(call => new ToolCall(call.Id, call.FunctionName, call.FunctionArguments.ToString()))], answer.FinishReason.ToString(), Counted(answer.Usage));
    }

    private async Task<ClientAnswer> StreamAsync(Action<string> read, CancellationToken cancel)
    {
        var (text, stopped) = (new StringBuilder(), "");
        ChatTokenUsage? usage = null;
        var calls = new SortedDictionary<int, (string Id, string Tool, StringBuilder Arguments)>();
        await foreach (var update in _chat.CompleteChatStreamingAsync(_history, _options, cancel))
        {
            var piece = string.Concat(update.ContentUpdate.Select(part => part.Text)) + update.RefusalUpdate;
            text.Append(piece);
            read(piece);
            stopped = update.FinishReason?.ToString() ?? stopped;
            usage = update.Usage ?? usage;
            foreach (var call in update.ToolCallUpdates)
            {
                if (!calls.ContainsKey(call.Index))
                    calls[call.Index] = (call.ToolCallId, call.FunctionName, new());
                calls[call.Index].Arguments.Append(call.FunctionArgumentsUpdate);
            }
        }
        return new(text.ToString(), [.. calls.Values.Select(call => new ToolCall(call.Id, call.Tool, call.Arguments.ToString()))], stopped, Counted(usage));
    }

    private static Tokens? Counted(ChatTokenUsage? usage) =>
        usage is null ? null : new(usage.InputTokenCount, usage.InputTokenDetails?.CachedTokenCount ?? 0, usage.OutputTokenCount);
}
