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
    public async Task<Answer> AskAsync(string prompt, CancellationToken cancel)
    {
        ChatMessage[] messages = [new UserChatMessage(prompt)];
        var options = new ChatCompletionOptions { MaxOutputTokenCount = Asking.MaxTokens };
        return asking.Streamed ? await StreamAsync(messages, options, cancel) : await WholeAsync(messages, options, cancel);
    }

    private async Task<Answer> WholeAsync(ChatMessage[] messages, ChatCompletionOptions options, CancellationToken cancel)
    {
        ChatCompletion completion = await _client.CompleteChatAsync(messages, options, cancel);
        return Answered(
            string.Concat(completion.Content.Select(part => part.Text)), completion.Refusal, completion.FinishReason, completion.Usage);
    }

    private async Task<Answer> StreamAsync(ChatMessage[] messages, ChatCompletionOptions options, CancellationToken cancel)
    {
        var (text, refusal) = (new StringBuilder(), new StringBuilder());
        ChatFinishReason? finish = null;
        ChatTokenUsage? usage = null;
        await foreach (var update in _client.CompleteChatStreamingAsync(messages, options, cancel))
        {
            text.AppendJoin("", update.ContentUpdate.Select(part => part.Text));
            refusal.Append(update.RefusalUpdate);
            finish = update.FinishReason ?? finish;
            usage = update.Usage ?? usage;
        }

        return Answered(text.ToString(), refusal.Length > 0 ? refusal.ToString() : null, finish, usage);
    }

    private static Answer Answered(string text, string? refusal, ChatFinishReason? finish, ChatTokenUsage? usage)
    {
        if (refusal is { Length: > 0 })
        {
            throw new Failure($"The model refused ({refusal}); change the action's description and run `agents plan execute` again.");
        }

        return finish switch
        {
            ChatFinishReason.Stop => new Answer(text, usage?.InputTokenCount ?? 0, usage?.OutputTokenCount ?? 0),
            null => throw new Failure("The model's answer broke off before its end; run `agents plan execute` again."),
            _ => throw new Failure($"The model stopped early ({finish}), so its answer is not whole; make the task smaller and run `agents plan execute` again."),
        };
    }
}
