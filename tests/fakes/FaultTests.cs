using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Acceptance.Fakes.Tests;

public sealed class FaultTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly HttpClient Http = new();
    private static readonly Says Hello = new("Hello there €");

    public static TheoryData<string, bool> Ways()
    {
        var ways = new TheoryData<string, bool>();
        foreach (var dialect in Asking.Dialects)
        {
            ways.Add(dialect, true);
            ways.Add(dialect, false);
        }

        return ways;
    }

    public static TheoryData<string, Trouble> Troubles()
    {
        var troubles = new TheoryData<string, Trouble>();
        foreach (var dialect in Asking.Dialects)
        {
            foreach (var trouble in Enum.GetValues<Trouble>())
            {
                troubles.Add(dialect, trouble);
            }
        }

        return troubles;
    }

    public static TheoryData<string, Garbling, bool> Garblings()
    {
        var garblings = new TheoryData<string, Garbling, bool>();
        foreach (var dialect in Asking.Dialects)
        {
            foreach (var how in Enum.GetValues<Garbling>())
            {
                garblings.Add(dialect, how, true);
                if (how <= Garbling.WrongContentType)
                {
                    garblings.Add(dialect, how, false);
                }
            }
        }

        return garblings;
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_trouble_is_told_in_the_providers_own_words(string dialect, Trouble trouble)
    {
        using var conversation = Open(dialect, new Troubled(trouble, TimeSpan.FromSeconds(7)));
        using var answer = await Http.SendAsync(conversation.Request(dialect, true));
        Golden.Matches($"{dialect}/troubled.{trouble}.txt", await Asking.Text(answer));
        answer.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(7));
        conversation.Verdict().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Garblings))]
    public async Task Garbled_bytes_are_as_their_golden_file_has_them(string dialect, Garbling how, bool streamed)
    {
        using var conversation = Open(dialect, new Garbles(Hello, how));
        using var answer = await Http.SendAsync(conversation.Request(dialect, streamed));
        Golden.Matches($"{dialect}/garbled.{how}.{(streamed ? "stream" : "whole")}.txt", await Asking.Text(answer));
        conversation.Verdict().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_answer_that_breaks_off_arrives_as_far_as_it_was_sent(string dialect, bool streamed)
    {
        using var conversation = Open(dialect, new BreaksOff(Hello, 2));
        var (read, failure) = await ReadToItsEnd(conversation.Request(dialect, streamed));
        failure.Should().BeOfType<HttpIOException>();
        if (streamed)
        {
            read.Split("data: ").Should().HaveCount(3);
        }
        else
        {
            read.Should().StartWith("{").And.NotEndWith("}");
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_reset_connection_gives_the_client_an_error(string dialect, bool streamed)
    {
        using var conversation = Open(dialect, new Resets(Hello, 2));
        var (_, failure) = await ReadToItsEnd(conversation.Request(dialect, streamed));
        failure.Should().NotBeNull();
        (await conversation.Journal[0].Ended.WaitAsync(Patience)).Should().Be(Outcome.Sent);
    }

    // Below HTTP: a client library's error does not tell a reset from an end that came too early.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reset_is_a_reset_of_the_connection_and_a_break_is_its_end(bool reset)
    {
        using var conversation = Open("chat", reset ? new Resets(Hello, 2) : new BreaksOff(Hello, 2));
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, served.Model.Url.Port);
        var body = Asking.Body("chat", true);
        await socket.SendAsync(Encoding.UTF8.GetBytes($"POST /c/{conversation.Id}/v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {conversation.ApiKey}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
        var reading = async () =>
        {
            while (await socket.ReceiveAsync(new byte[4096]).WaitAsync(Patience) > 0)
            {
            }
        };
        if (reset)
        {
            (await reading.Should().ThrowAsync<SocketException>()).Which.SocketErrorCode.Should().Be(SocketError.ConnectionReset);
        }
        else
        {
            await reading.Should().NotThrowAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_provider_that_hangs_is_abandoned_when_the_client_hangs_up(string dialect, bool streamed)
    {
        using var conversation = Open(dialect, streamed ? new Hangs(Hello, 2) : new Hangs());
        using var patience = new CancellationTokenSource();
        var asking = Http.SendAsync(conversation.Request(dialect, streamed), HttpCompletionOption.ResponseContentRead, patience.Token);
        var exchange = await conversation.WhenAsked(1).WaitAsync(Patience);
        exchange.Ended.IsCompleted.Should().BeFalse();
        await patience.CancelAsync();
        (await exchange.Ended.WaitAsync(Patience)).Should().Be(Outcome.Abandoned);
        await asking.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        conversation.Verdict().Should().BeEmpty();
    }

    [Fact]
    public async Task Closing_a_conversation_lets_go_of_who_still_hangs_in_it()
    {
        using var conversation = Open("chat", new Hangs());
        var asking = Http.SendAsync(conversation.Request("chat", false));
        var exchange = await conversation.WhenAsked(1).WaitAsync(Patience);
        conversation.Dispose();
        (await exchange.Ended.WaitAsync(Patience)).Should().Be(Outcome.Closed);
        await asking.Invoking(task => task.WaitAsync(Patience)).Should().ThrowAsync<HttpRequestException>();
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("responses")]
    [InlineData("messages")]
    [InlineData("gemini")]
    public async Task An_answer_waits_at_its_gate_with_all_before_it_sent(string dialect)
    {
        var gate = new Gate();
        using var conversation = Open(dialect, new Pauses(new Says("One two three four"), 3, gate));
        using var answer = await Http.SendAsync(conversation.Request(dialect, true), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var before = new StringBuilder();
        while (!before.ToString().Contains("three", StringComparison.Ordinal))
        {
            before.AppendLine(await reader.ReadLineAsync().WaitAsync(Patience));
        }

        await gate.Reached.WaitAsync(Patience);
        before.ToString().Should().NotContain("four");
        conversation.Journal[0].Ended.IsCompleted.Should().BeFalse();
        gate.Open();
        (await reader.ReadToEndAsync().WaitAsync(Patience)).Should().Contain("four");
        (await conversation.Journal[0].Ended.WaitAsync(Patience)).Should().Be(Outcome.Sent);
    }

    [Fact]
    public async Task A_client_that_hangs_up_at_a_gate_is_seen()
    {
        var gate = new Gate();
        using var conversation = Open("messages", new Pauses(Hello, 1, gate));
        using (await Http.SendAsync(conversation.Request("messages", true), HttpCompletionOption.ResponseHeadersRead))
        {
            await gate.Reached.WaitAsync(Patience);
        }

        (await conversation.Journal[0].Ended.WaitAsync(Patience)).Should().Be(Outcome.Abandoned);
    }

    [Fact]
    public async Task A_slow_answer_takes_the_time_of_the_scenarios_own_clock()
    {
        var clock = new ManualClock();
        await using var model = await FakeModel.StartAsync(new() { Clock = clock });
        using var conversation = model.Open("slow").Then(new Slows(Hello, TimeSpan.FromHours(1)));
        var asking = Http.SendAsync(conversation.Request("messages", false));
        await clock.Tick(TimeSpan.FromHours(1)).WaitAsync(Patience);
        asking.IsCompleted.Should().BeFalse();
        await clock.Tick(TimeSpan.FromHours(1)).WaitAsync(Patience);
        (await asking.WaitAsync(Patience)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false, "DuplicateEnd needs a stream of events, and the client asked for none")]
    [InlineData(true, "it is to happen after 50 pieces, and the answer has")]
    public async Task A_fault_that_cannot_happen_is_a_wrong_script(bool streamed, string why)
    {
        using var conversation = served.Model.Open($"impossible-{streamed}".ToLowerInvariant()).Then(streamed ? new BreaksOff(Hello, 50) : new Garbles(Hello, Garbling.DuplicateEnd));
        using var answer = await Http.SendAsync(conversation.Request("chat", streamed));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        conversation.Verdict().Should().ContainSingle().Which.Should().Contain("The script is wrong, not the client").And.Contain(why);
    }

    private static int opened;

    private Conversation Open(string dialect, Turn turn) => served.Model.Open($"fault-{dialect}-{Interlocked.Increment(ref opened)}").Then(turn);

    private static async Task<(string Read, Exception? Failure)> ReadToItsEnd(HttpRequestMessage request)
    {
        var read = new MemoryStream();
        try
        {
            using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            await using var body = await answer.Content.ReadAsStreamAsync();
            await body.CopyToAsync(read);
            return (Encoding.UTF8.GetString(read.ToArray()), null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return (Encoding.UTF8.GetString(read.ToArray()), failure);
        }
    }
}
