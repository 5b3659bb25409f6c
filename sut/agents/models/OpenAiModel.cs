using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using OpenAI;
using OpenAI.Chat;

namespace Agents.Models;

/// <summary>A model behind OpenAI's Chat Completions.</summary>
internal sealed class OpenAiModel(string name, Asking asking) : IModel
{
    private readonly ChatClient _client = new(name, new ApiKeyCredential(asking.Key), new OpenAIClientOptions
    {
        Endpoint = asking.Address,
        RetryPolicy = new ClientRetryPolicy(asking.Retries),
        NetworkTimeout = Asking.Limit,
    });

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        var messages = OpenAiQuestion.Messages(question);
        var options = OpenAiQuestion.Options(question);
        var answer = await (asking.Streamed ? StreamAsync(messages, options, cancel) : WholeAsync(messages, options, cancel));
        return answer with { Calls = [.. answer.Calls.Select(call => call with { Tool = question.ToolNamed(call.Tool) })] };
    }

    private async Task<Answer> WholeAsync(IReadOnlyList<ChatMessage> messages, ChatCompletionOptions options, CancellationToken cancel)
    {
        ChatCompletion completion = await _client.CompleteChatAsync(messages, options, cancel);
        return Answered(
            string.Concat(completion.Content.Select(part => part.Text)),
            completion.ToolCalls.Select(call => new ToolCall(call.Id, call.FunctionName, call.FunctionArguments.ToString())),
            completion.Refusal,
            completion.FinishReason,
            completion.Usage);
    }

    private async Task<Answer> StreamAsync(IReadOnlyList<ChatMessage> messages, ChatCompletionOptions options, CancellationToken cancel)
    {
        var (text, refusal, calls) = (new StringBuilder(), new StringBuilder(), new StreamedCalls());
        ChatFinishReason? finish = null;
        ChatTokenUsage? usage = null;
        await foreach (var update in _client.CompleteChatStreamingAsync(messages, options, cancel))
        {
            text.AppendJoin("", update.ContentUpdate.Select(part => part.Text));
            refusal.Append(update.RefusalUpdate);
            finish = update.FinishReason ?? finish;
            usage = update.Usage ?? usage;
            foreach (var piece in update.ToolCallUpdates)
            {
                calls.Add(piece.Index, piece.ToolCallId, piece.FunctionName, piece.FunctionArgumentsUpdate?.ToString());
            }
        }

        return Answered(text.ToString(), calls.Whole, refusal.Length > 0 ? refusal.ToString() : null, finish, usage);
    }

    private static Answer Answered(string text, IEnumerable<ToolCall> calls, string? refusal, ChatFinishReason? finish, ChatTokenUsage? usage)
    {
        if (refusal is { Length: > 0 })
        {
            throw new Failure($"The model refused ({refusal}); change the action's description and run `agents plan execute` again.");
        }

        return finish switch
        {
            ChatFinishReason.Stop or ChatFinishReason.ToolCalls =>
                new Answer(text, usage?.InputTokenCount ?? 0, usage?.OutputTokenCount ?? 0) { Calls = [.. calls] },
            null => throw new Failure("The model's answer broke off before its end; run `agents plan execute` again."),
            _ => throw new Failure($"The model stopped early ({finish}), so its answer is not whole; make the task smaller and run `agents plan execute` again."),
        };
    }
}
