using System.ClientModel;
using Acceptance.Fakes;
using OpenAI.Responses;
using Official = OpenAI.Responses.ResponsesClient;

namespace Acceptance.Support.Clients;

/// <summary>OpenAI's own client of Responses.</summary>
public sealed class ResponsesClient(Reach reach) : IProviderClient
{
    private readonly Official _responses = new(new ApiKeyCredential(reach.Key), new ResponsesClientOptions { Endpoint = reach.OpenAi, RetryPolicy = new AtOnce(reach.Retries) });
    private readonly List<ResponseItem> _history = [];

    /// <inheritdoc/>
    public void Say(string text) => _history.Add(ResponseItem.CreateUserMessageItem(text));

    /// <inheritdoc/>
    public void Return(ToolCall call, string result) => _history.Add(ResponseItem.CreateFunctionCallOutputItem(call.Id, result));

    /// <inheritdoc/>
    public async Task<ClientAnswer> AskAsync(bool streamed, Action<string> read, CancellationToken cancel)
    {
        var answer = streamed ? await StreamAsync(read, cancel) : await _responses.CreateResponseAsync(Question(streamed: false), cancel);
        if (!streamed)
            read(Text(answer.OutputItems));
        _history.AddRange(answer.OutputItems);
        return new(
            Text(answer.OutputItems),
            [.. answer.OutputItems.OfType<FunctionCallResponseItem>().Select(call => new ToolCall(call.CallId, call.FunctionName, call.FunctionArguments.ToString()))],
            answer.IncompleteStatusDetails?.Reason?.ToString() ?? answer.Status?.ToString() ?? "",
            answer.Usage is { } usage ? new(usage.InputTokenCount, usage.InputTokenDetails?.CachedTokenCount ?? 0, usage.OutputTokenCount) : null);
    }

    /// <inheritdoc/>
    public void Dispose() => _history.Clear();

    private static string Text(IEnumerable<ResponseItem> items) =>
        string.Concat(items.OfType<MessageResponseItem>().SelectMany(message => message.Content).Select(part => part.Text ?? part.Refusal));

    private async Task<ResponseResult> StreamAsync(Action<string> read, CancellationToken cancel)
    {
        ResponseResult? answer = null;
        await foreach (var update in await _responses.CreateResponseStreamingAsync(Question(streamed: true), cancel))
        {
            if (update is StreamingResponseOutputTextDeltaUpdate piece)
                read(piece.Delta);
            else if (update is StreamingResponseCompletedUpdate completed)
                answer = completed.Response;
            else if (update is StreamingResponseIncompleteUpdate incomplete)
                answer = incomplete.Response;
        }
        return answer ?? throw new HttpRequestException("The stream ended without a response that is complete or incomplete.");
    }

    private CreateResponseOptions Question(bool streamed)
    {
        var question = new CreateResponseOptions("gpt-5", _history) { StreamingEnabled = streamed, Instructions = "Be kind." };
        question.Tools.Add(ResponseTool.CreateFunctionTool(ReadFile.Name, BinaryData.FromString(ReadFile.Schema), strictModeEnabled: false, ReadFile.Description));
        return question;
    }
}
