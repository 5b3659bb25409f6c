using System.Text.Json.Nodes;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>Holds a command's answer against the envelope that the product specifies for programs.</summary>
public sealed class EnvelopeReader(AgentsDriver agents)
{
    private JsonObject _envelope = [];

    /// <summary>Fails unless the last run of a command answered in a whole envelope.</summary>
    public void ShouldAnswer(string command, string message)
    {
        _envelope = LastOf(command);
        ShouldBeWhole("ok", 0);
        $"{_envelope["command"]}".Should().Be(command);
        _envelope["messages"]!.AsArray().Select(said => said!.ToString()).Should().Contain(message);
    }

    /// <summary>Fails unless the data has these fields, none of them empty.</summary>
    public void ShouldTell(params string[] fields) =>
        fields.Where(field => _envelope["data"]![field] is null).Should().BeEmpty("the specification has these fields");

    /// <summary>Fails unless the last answer to a command has these fields below one of its data's, none of them empty.</summary>
    public void ShouldTellOf(string command, string path, params string[] fields)
    {
        var of = path.Split('.').Aggregate(LastOf(command)["data"], (node, key) => node?[key]);
        of.Should().NotBeNull("the specification has {0} in the answer to {1}", path, command);
        fields.Where(field => of![field] is null).Should().BeEmpty("the specification has these fields of {0} in the answer to {1}", path, command);
    }

    /// <summary>How far each phase is, as the last answer to a command tells it.</summary>
    public IEnumerable<(string Step, string Status)> Progress(string command) =>
        LastOf(command)["data"]!["progress"]!.AsArray().Select(phase => ($"{phase!["step"]}", $"{phase["status"]}"));

    /// <summary>Fails unless the failure names a checkpoint, and comes with a command that begins so for each of these, in order.</summary>
    public void ShouldOffer(params string[] commands)
    {
        _envelope["error"]!["checkpoint"].Should().NotBeNull("there is something to go back to");
        _envelope["data"]!["recovery_options"]!.AsArray().Select(option => $"{option}")
            .Should().SatisfyRespectively(commands.Select(command => (Action<string>)(option => option.Should().StartWith($"agents {command}"))));
    }

    /// <summary>Fails if what a model did is reported as a stub's.</summary>
    public void ShouldNotSayStub() => _envelope["data"]!.ToJsonString().Should().NotContain("stub");

    /// <summary>Fails unless the last command failed in a whole envelope.</summary>
    public void ShouldTellTheFailure()
    {
        _envelope = Of(agents.Runs.Last(run => !run.Succeeded));
        ShouldBeWhole("error", 1);
        foreach (var field in new[] { "message", "step", "recoverable" })
            _envelope["error"]![field].Should().NotBeNull("a failure tells its {0}", field);
    }

    private JsonObject LastOf(string command) =>
        Of(agents.Runs.Last(run => string.Join(' ', run.Command.Arguments).StartsWith($"{command} ", StringComparison.Ordinal)));

    private void ShouldBeWhole(string status, int exitCode)
    {
        $"{_envelope["status"]}".Should().Be(status);
        $"{_envelope["exit_code"]}".Should().Be($"{exitCode}", "the envelope repeats the exit code");
        $"{_envelope["timing"]?["started"]}".Should().NotBeEmpty();
        $"{_envelope["timing"]?["duration_ms"]}".Should().NotBeEmpty();
        _envelope["data"].Should().NotBeNull();
        _envelope["messages"].Should().NotBeNull();
    }

    private static JsonObject Of(Outcome run) => JsonNode.Parse(run.Output) as JsonObject ?? throw new InvalidDataException($"`{run.Command}` was to answer with an object: {run.Output}");
}
