using System.Text.Json;
using Acceptance.Fakes;
using Anthropic;
using Anthropic.Models.Messages;
using Tool = Anthropic.Models.Messages.Tool;

namespace Acceptance.Support.Clients;

/// <summary>Anthropic's own client of Messages.</summary>
public sealed class AnthropicMessagesClient(Reach reach) : IProviderClient
{
    private readonly AnthropicClient _anthropic = new() { BaseUrl = reach.Other.ToString(), ApiKey = reach.Key, MaxRetries = reach.Retries };
    private readonly List<MessageParam> _history = [];
    private readonly List<ContentBlockParam> _results = [];

    /// <inheritdoc/>
    public void Say(string text) => _history.Add(new UserMessageParam { Content = text });

    /// <inheritdoc/>
    public void Return(ToolCall call, string result) => _results.Add(new ToolResultBlockParam(call.Id) { Content = result });

    /// <inheritdoc/>
    public async Task<ClientAnswer> AskAsync(bool streamed, Action<string> read, CancellationToken cancel)
    {
        // All results of one answer go back in one message: Anthropic refuses anything else.
        if (_results.Count > 0)
            _history.Add(new UserMessageParam { Content = _results.ToList() });
        _results.Clear();
        var answer = streamed
            ? await _anthropic.Messages.CreateStreaming(Question(), cancel).Select(frame => Told(frame, read)).Aggregate()
            : await _anthropic.Messages.Create(Question(), cancel);
        var text = string.Concat(answer.Content.Select(block => block.TryPickText(out var words) ? words.Text : ""));
        var calls = answer.Content.Select(block => block.TryPickToolUse(out var call) ? call : null).OfType<ToolUseBlock>().ToList();
        if (!streamed)
            read(text);
        _history.Add(calls.Count == 0
            ? new AssistantMessageParam { Content = text }
            : new AssistantMessageParam { Content = calls.Select(call => (ContentBlockParam)new ToolUseBlockParam { ID = call.ID, Name = call.Name, Input = call.Input }).ToList() });
        return new(text, [.. calls.Select(call => new ToolCall(call.ID, call.Name, JsonSerializer.Serialize(call.Input)))], answer.StopReason?.Raw() ?? "", Counted(answer.Usage));
    }

    /// <inheritdoc/>
    public void Dispose() => _anthropic.Dispose();

    // Anthropic counts the cached ones apart.
    private static Tokens Counted(Anthropic.Models.Messages.Usage usage) =>
        new(usage.InputTokens + (usage.CacheReadInputTokens ?? 0), usage.CacheReadInputTokens ?? 0, usage.OutputTokens);

    private static RawMessageStreamEvent Told(RawMessageStreamEvent frame, Action<string> read)
    {
        if (frame.TryPickContentBlockDelta(out var delta) && delta.Delta.TryPickText(out var piece))
            read(piece.Text);
        return frame;
    }

    private MessageCreateParams Question() => new()
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 1000,
        System = "Be kind.",
        Messages = [.. _history],
        Tools = [new Tool
        {
            Name = ReadFile.Name,
            Description = ReadFile.Description,
            InputSchema = InputSchema.FromRawUnchecked(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(ReadFile.Schema)!),
        }],
    };
}
