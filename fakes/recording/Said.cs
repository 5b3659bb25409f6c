using System.Text;

namespace Acceptance.Fakes.Recordings;

/// <summary>What a model said, piece by piece, on its way to being a turn.</summary>
internal sealed class Said
{
    private readonly List<string> chunks = [];
    private readonly StringBuilder thought = new();
    private readonly StringBuilder refusal = new();
    private readonly SortedDictionary<int, Begun> calls = [];

    public string? Signature { get; set; }

    public Stop? Stop { get; set; }

    public Usage? Usage { get; set; }

    /// <summary>The trouble that the provider told of in mid-stream; null for none. The first counts: some say it twice.</summary>
    public Trouble? Erred { get; private set; }

    public void Say(string? chunk)
    {
        if (!string.IsNullOrEmpty(chunk))
        {
            chunks.Add(chunk);
        }
    }

    /// <summary>An error in mid-stream, by the provider's type, status or code for it.</summary>
    public void Err(string kind) => Erred ??= kind switch
    {
        "rate_limit_error" or "rate_limit_exceeded" or "requests" or "tokens" or "RESOURCE_EXHAUSTED" => Trouble.RateLimited,
        "overloaded_error" or "service_unavailable_error" or "UNAVAILABLE" => Trouble.Overloaded,
        "insufficient_quota" => Trouble.QuotaExceeded,
        _ => Trouble.ServerError,
    };

    public void Think(string? text) => thought.Append(text);

    public void Refuse(string? text) => refusal.Append(text);

    /// <summary>A piece of the call at a place: whatever is null came earlier or comes later.</summary>
    public void Call(int place, string? tool, string? id, string? arguments)
    {
        var call = calls.TryGetValue(place, out var begun) ? begun : calls[place] = new();
        (call.Tool, call.Id) = (string.IsNullOrEmpty(tool) ? call.Tool : tool, string.IsNullOrEmpty(id) ? call.Id : id);
        call.Arguments.Append(arguments);
    }

    public int Places => calls.Count;

    /// <summary>The turn. Throws <see cref="InvalidDataException"/> when nothing was said at all.</summary>
    public Reply Reply()
    {
        List<Reply> parts = [];
        // A thought that is not shown is signed all the same, and its signature has to come back.
        if (thought.Length > 0 || !string.IsNullOrEmpty(Signature))
        {
            parts.Add(string.IsNullOrEmpty(Signature) ? new Thinks(thought.ToString()) : new Thinks(thought.ToString(), Signature));
        }

        if (chunks.Count > 0)
        {
            parts.Add(new Says([.. chunks]));
        }

        if (refusal.Length > 0)
        {
            parts.Add(new Refuses(refusal.ToString()));
        }

        parts.AddRange(calls.Values.Select(call => new Calls(call.Tool, call.Arguments.ToString() is "{}" ? "" : call.Arguments.ToString(), call.Id)));
        return parts.Count switch
        {
            // The provider erred before the model said anything: what it was about to say is nobody's guess, and never heard.
            0 when Erred is not null => new Says("Unheard."),
            0 => throw new InvalidDataException("the model said, thought and called nothing."),
            1 => parts[0] with { Usage = Usage, Stop = Stop },
            _ => new Replies([.. parts]) { Usage = Usage, Stop = Stop },
        };
    }

    private sealed class Begun
    {
        public string Tool { get; set; } = "";

        public string? Id { get; set; }

        public StringBuilder Arguments { get; } = new();
    }
}
