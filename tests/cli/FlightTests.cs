using System.Threading.Channels;
using Acceptance.Cli.Running;
using FluentAssertions;
using Xunit;

namespace Cli.Tests;

public sealed class FlightTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_runs_now_is_read_from_messages_as_they_are_written()
    {
        using var desk = new Desk();
        var file = Path.Combine(desk.Root, "messages.ndjson");
        var told = Channel.CreateUnbounded<IReadOnlyList<Running>>();
        await using var flight = new Flight(file, now => told.Writer.TryWrite(now));

        await File.AppendAllTextAsync(file, """
            {"pickle":{"id":"p","name":"A greeting"}}
            {"testCase":{"id":"c","pickleId":"p"}}
            {"testCaseStarted":{"id":"s","testCaseId":"c"}}

            """);
        (await Next()).Should().ContainSingle().Which.Title.Should().Be("A greeting");

        // A line is written in two goes.
        await File.AppendAllTextAsync(file, """{"testCaseFinished":{"testCase""");
        await File.AppendAllTextAsync(file, "StartedId\":\"s\"}}\n");
        (await Next()).Should().BeEmpty();

        ValueTask<IReadOnlyList<Running>> Next() => new(told.Reader.ReadAsync().AsTask().WaitAsync(Patience));
    }
}
