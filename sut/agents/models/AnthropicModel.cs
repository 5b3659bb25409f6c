using System.Text;
using System.Text.Json;
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
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        var request = AnthropicQuestion.Of(name, question);
        var answer = await (asking.Streamed ? StreamAsync(request, cancel) : WholeAsync(request, cancel));
        return answer with { Calls = [.. answer.Calls.Select(call => call with { Tool = question.ToolNamed(call.Tool) })] };
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Answer> WholeAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var message = await _client.Messages.Create(request, cancel);
        var text = string.Concat(message.Content.Select(block => block.TryPickText(out var words) ? words.Text : ""));
        var calls = message.Content.Select(block => block.TryPickToolUse(out var call) ? call : null).OfType<ToolUseBlock>()
            .Select(call => new ToolCall(call.ID, call.Name, JsonSerializer.Serialize(call.Input, AnthropicJson.Default.IReadOnlyDictionaryStringJsonElement)));
        return Answered(text, calls, message.StopReason?.Raw(), message.Usage.InputTokens, message.Usage.OutputTokens);
    }

    private async Task<Answer> StreamAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var (text, calls) = (new StringBuilder(), new StreamedCalls());
        string? stop = null;
        var (input, output, ended) = (0L, 0L, false);
        await foreach (var frame in _client.Messages.CreateStreaming(request, cancel))
        {
            if (frame.TryPickStart(out var start))
            {
                (input, output) = (start.Message.Usage.InputTokens, start.Message.Usage.OutputTokens);
            }
            else if (frame.TryPickContentBlockStart(out var opened) && opened.ContentBlock.TryPickToolUse(out var call))
            {
                calls.Add(opened.Index, call.ID, call.Name, null);
            }
            else if (frame.TryPickContentBlockDelta(out var piece))
            {
                Read(piece, text, calls);
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

        return Answered(text.ToString(), calls.Whole, ended ? stop : null, input, output);
    }

    private static void Read(RawContentBlockDeltaEvent piece, StringBuilder text, StreamedCalls calls)
    {
        if (piece.Delta.TryPickText(out var words))
        {
            text.Append(words.Text);
        }
        else if (piece.Delta.TryPickInputJson(out var json))
        {
            calls.Add(piece.Index, null, null, json.PartialJson);
        }
    }

    private static Answer Answered(string text, IEnumerable<ToolCall> calls, string? stop, long input, long output) => stop switch
    {
        "end_turn" or "stop_sequence" or "tool_use" => new Answer(text, input, output) { Calls = [.. calls] },
        null => throw new Failure("The model's answer broke off before its end; run `agents plan execute` again."),
        "refusal" => throw new Failure("The model refused; change the action's description and run `agents plan execute` again."),
        _ => throw new Failure($"The model stopped early ({stop}), so its answer is not whole; make the task smaller and run `agents plan execute` again."),
    };
}
