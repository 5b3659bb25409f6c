using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Agents.Models;

/// <summary>A model behind Anthropic's Messages.</summary>
internal sealed class AnthropicModel(string name, Asking asking) : IModel, IDisposable
{
    private readonly AnthropicClient _client = new()
    {
        ApiKey = asking.Key,
        BaseUrl = asking.Address?.ToString().TrimEnd('/') ?? "https://api.anthropic.com",
        MaxRetries = asking.Retries,
        Timeout = Asking.Limit,
    };

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(string prompt, CancellationToken cancel)
    {
        var question = new MessageCreateParams
        {
            Model = name,
            MaxTokens = Asking.MaxTokens,
            Messages = [new UserMessageParam(prompt)],
        };
        return asking.Streamed ? await StreamAsync(question, cancel) : await WholeAsync(question, cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Answer> WholeAsync(MessageCreateParams question, CancellationToken cancel)
    {
        var message = await _client.Messages.Create(question, cancel);
        var text = string.Concat(message.Content.Select(block => block.TryPickText(out var words) ? words.Text : ""));
        return Answered(text, message.StopReason?.Raw(), message.Usage.InputTokens, message.Usage.OutputTokens);
    }

    private async Task<Answer> StreamAsync(MessageCreateParams question, CancellationToken cancel)
    {
        var text = new StringBuilder();
        string? stop = null;
        var (input, output, ended) = (0L, 0L, false);
        await foreach (var frame in _client.Messages.CreateStreaming(question, cancel))
        {
            if (frame.TryPickStart(out var start))
            {
                (input, output) = (start.Message.Usage.InputTokens, start.Message.Usage.OutputTokens);
            }
            else if (frame.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var words))
            {
                text.Append(words.Text);
            }
            else if (frame.TryPickDelta(out var delta))
            {
                (stop, output) = (delta.Delta.StopReason?.Raw(), delta.Usage.OutputTokens);
            }
            else if (frame.TryPickStop(out _))
            {
                ended = true;
            }
        }

        return Answered(text.ToString(), ended ? stop : null, input, output);
    }

    private static Answer Answered(string text, string? stop, long input, long output) => stop switch
    {
        "end_turn" or "stop_sequence" => new Answer(text, input, output),
        null => throw new Failure("The model's answer broke off before its end; run `agents plan execute` again."),
        "refusal" => throw new Failure("The model refused; change the action's description and run `agents plan execute` again."),
        _ => throw new Failure($"The model stopped early ({stop}), so its answer is not whole; make the task smaller and run `agents plan execute` again."),
    };
}
