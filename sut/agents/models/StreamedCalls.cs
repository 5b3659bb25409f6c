using System.Text;

namespace Agents.Models;

/// <summary>Tool calls that arrive in pieces.</summary>
internal sealed class StreamedCalls
{
    private readonly SortedDictionary<long, (string Id, string Tool, StringBuilder Arguments)> _calls = [];

    /// <summary>The calls as they are so far, in order.</summary>
    public IReadOnlyList<ToolCall> Whole =>
        [.. _calls.Values.Select(call => new ToolCall(call.Id, call.Tool, call.Arguments.Length > 0 ? call.Arguments.ToString() : "{}"))];

    /// <summary>Adds a piece; the first one of a call names it.</summary>
    public void Add(long index, string? id, string? tool, string? arguments)
    {
        if (!_calls.TryGetValue(index, out var call))
        {
            _calls[index] = call = (id ?? "", tool ?? "", new StringBuilder());
        }

        call.Arguments.Append(arguments);
    }
}
