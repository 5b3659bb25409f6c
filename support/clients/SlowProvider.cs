using Acceptance.Fakes;
using FluentAssertions;

namespace Acceptance.Support.Clients;

/// <summary>A provider that takes its time, by a clock of the scenario's own: it has a server to itself, since a clock is a server's.</summary>
public sealed class SlowProvider
{
    private readonly SteppedClock _clock = new();
    private string _text = "";

    /// <summary>Asks it for a whole answer, each half of which takes so long, and returns when it has come.</summary>
    public async Task AskAsync(Dialect dialect, string reply, TimeSpan each)
    {
        await using var model = await FakeModel.StartAsync(new FakeModelOptions { Clock = _clock });
        using var talk = model.Open("slow").Then(new Slows(new Says(reply), each));
        using var client = dialect.Client(new(talk.OpenAiBaseUrl, talk.AnthropicBaseUrl, talk.ApiKey, Retries: 0));
        client.Say("Hi");
        var answer = await _clock.GoOnUntilAsync(client.AskAsync(streamed: false, _ => { }, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10)));
        _text = answer.Text;
        talk.Verdict().Should().BeEmpty();
    }

    /// <summary>Fails unless this was the answer and so much time passed on the scenario's clock.</summary>
    public void ShouldHaveReplied(string reply, TimeSpan after) => (_text, _clock.Passed).Should().Be((reply, after));
}
