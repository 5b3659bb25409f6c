using System.Text.Json.Serialization;
using Acceptance.Fakes;

namespace Acceptance.Support.Showing;

/// <summary>One message of a request.</summary>
/// <param name="Role">system, user, assistant or tool.</param>
/// <param name="Text">What it says.</param>
/// <param name="Calls">The tool calls that it repeats.</param>
/// <param name="Results">What tools returned.</param>
public sealed record AskedShown(string Role, string Text, IReadOnlyList<ToolCall> Calls, IReadOnlyList<ReturnedShown> Results)
{
    /// <summary>The whole message in a line, to tell whether two are the same.</summary>
    [JsonIgnore]
    public string Says => $"{Role}: {Text} {string.Join(' ', Calls)} {string.Join(' ', Results)}";

    /// <summary>All messages of a request; instructions that stand beside them come first.</summary>
    public static IReadOnlyList<AskedShown> All(Received request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var tools = request.Messages.SelectMany(message => message.Calls).DistinctBy(call => call.Id).ToDictionary(call => call.Id, call => call.Tool);
        var messages = request.Messages.Select(message =>
            new AskedShown(message.Role, message.Text, message.Calls, [.. message.Results.Select(result => new ReturnedShown(result.CallId, tools.GetValueOrDefault(result.CallId), result.Text, result.Failed))]));
        return request.System.Length == 0 || request.Messages.Any(message => message.Role is "system" or "developer")
            ? [.. messages]
            : [new("system", request.System, [], []), .. messages];
    }
}

/// <summary>What a tool returned.</summary>
/// <param name="CallId">The call that it answers.</param>
/// <param name="Tool">The tool; null where the request does not repeat the call.</param>
/// <param name="Text">What came back.</param>
/// <param name="Failed">Whether the request says that the tool failed.</param>
public sealed record ReturnedShown(string CallId, string? Tool, string Text, bool Failed);
