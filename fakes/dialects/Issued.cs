using System.Globalization;

namespace Acceptance.Fakes.Dialects;

/// <summary>What a conversation has handed out: counted, so that two runs give the same ids, and remembered, so that a request can be held to it.</summary>
internal sealed class Issued
{
    private readonly Dictionary<string, int> counts = [];
    private readonly Dictionary<string, HashSet<string>> callsByResponse = [];
    private readonly Dictionary<string, IReadOnlyList<string>> ownCalls = [];
    private readonly Dictionary<string, string> thoughtsBefore = [];
    private readonly HashSet<string> unstored = [];
    private readonly HashSet<(string, string)> thoughts = [];
    private readonly HashSet<string> thoughtCalls = [];

    public string Next(string prefix)
    {
        counts[prefix] = counts.GetValueOrDefault(prefix) + 1;
        return prefix + counts[prefix].ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Remembers a stored response: a later request may go on from it, and answer the calls made up to it.</summary>
    public void Remember(string response, string? previous, IReadOnlyList<string> calls)
    {
        ownCalls[response] = calls;
        callsByResponse[response] = [.. calls, .. (previous is null ? null : CallsUpTo(previous)) ?? new HashSet<string>()];
    }

    /// <summary>The ids of the calls that a response made itself; none when no such response was given.</summary>
    public IReadOnlyList<string> CallsOf(string response) => ownCalls.GetValueOrDefault(response) ?? [];

    /// <summary>Remembers an item that was not stored: nobody can refer to it.</summary>
    public void RememberUnstored(string item) => unstored.Add(item);

    /// <summary>Whether an item was given and not stored.</summary>
    public bool IsUnstored(string item) => unstored.Contains(item);

    /// <summary>Remembers which reasoning led to an item.</summary>
    public void RememberThoughtBefore(string item, string thought) => thoughtsBefore[item] = thought;

    /// <summary>The id of the reasoning that led to an item; null when none did.</summary>
    public string? ThoughtBefore(string item) => thoughtsBefore.GetValueOrDefault(item);

    /// <summary>The ids of the calls made up to a response; null when no such response was given.</summary>
    public IReadOnlySet<string>? CallsUpTo(string response) => callsByResponse.GetValueOrDefault(response);

    /// <summary>Remembers a thought that was shown, and the signature that must come back with it.</summary>
    public void Remember(Thinks thought) => thoughts.Add((thought.Thought, thought.Signature));

    /// <summary>Remembers a call that was made after a thought that was shown.</summary>
    public void RememberThoughtCall(string id) => thoughtCalls.Add(id);

    /// <summary>Whether a thought was given with this signature.</summary>
    public bool Signed(string thought, string signature) => thoughts.Contains((thought, signature));

    /// <summary>Whether a call was made after a thought that was shown.</summary>
    public bool Thought(string callId) => thoughtCalls.Contains(callId);
}
