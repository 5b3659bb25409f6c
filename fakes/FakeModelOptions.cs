using System.Net;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>How a <see cref="FakeModel"/> is started.</summary>
public sealed record FakeModelOptions
{
    /// <summary>The port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Where dates in answers come from. By default a clock whose date stands still, so that two runs give the same bytes.</summary>
    public TimeProvider Clock { get; init; } = new StandingClock();

    /// <summary>How many exchanges all journals hold together. Finished conversations give up theirs first; a live one complains when it must.</summary>
    public int JournalCount { get; init; } = 20_000;

    /// <summary>How many bytes of requests all journals hold together.</summary>
    public long JournalBytes { get; init; } = 24 * 1024 * 1024;

    /// <summary>Whether the journal keeps each answer's body beside its request, for whoever shows the raw exchange. It counts as the requests do.</summary>
    public bool KeepAnswers { get; init; }

    /// <summary>Where it listens. Loopback for every test; only the program may be told otherwise, and then asks for a token.</summary>
    internal IPAddress Host { get; init; } = IPAddress.Loopback;

    /// <summary>What sees each request first: the program's own endpoints stand on the same server.</summary>
    internal Func<HttpContext, RequestDelegate, Task>? Before { get; init; }
}
