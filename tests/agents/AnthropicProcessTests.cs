using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Agents.Models;

namespace Agents.Tests;

/// <summary>Compiled ahead, the program has its other build ask Anthropic.</summary>
public sealed class AnthropicProcessTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [SkippableFact]
    public async Task Without_its_other_build_it_says_what_to_do()
    {
        var alone = Alone();

        (await AskedByAsync(alone)).FailedSaying($"Anthropic's models are asked by {_desk.Root}/bin/agents, which does not start")
            .Error.Should().Contain("build sut/agents again");
    }

    [SkippableFact]
    public async Task What_its_other_build_complains_of_is_told()
    {
        var alone = Alone();
        var broken = Path.Combine(_desk.Root, "bin", "agents");
        File.WriteAllText(broken, "#!/bin/sh\necho \"no runtime here${ANTHROPIC_API_KEY:+, but a key}\" >&2\nexit 7\n");
        File.SetUnixFileMode(broken, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        (await AskedByAsync(alone)).FailedSaying("ended with 7 and no answer: no runtime here")
            .Error.Should().NotContain("but a key", "the question brings it, and nothing else that is started has it");
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task A_refusal_reaches_the_user_in_the_providers_words_and_without_the_key(string stream)
    {
        _desk.Agents("config", "set", "core.stream", stream).Succeeded();

        (await AskedByAsync(Desk.Program)).FailedSaying("(status 503: ").Error.Should().Contain("overloaded").And.NotContain("fake-anthropic");
    }

    [Fact]
    public async Task Its_other_build_ends_when_whoever_asked_is_gone()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var asking = new Asking("fake-anthropic", new Uri($"http://{silent.LocalEndpoint}"), Streamed: false, Retries: 0);
        var question = JsonSerializer.Serialize(new AskedElsewhere("claude-sonnet-4-5", asking, "Hello"), ElsewhereJson.Default.AskedElsewhere);
        using var other = Process.Start(new ProcessStartInfo(Path.Combine(Path.GetDirectoryName(Desk.Program)!, "..", "agents"), [AnthropicProcess.Argument]) { RedirectStandardInput = true })!;

        try
        {
            await other.StandardInput.WriteLineAsync(question);
            await other.StandardInput.FlushAsync();
            using var asked = await silent.AcceptTcpClientAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
            other.StandardInput.Close();

            other.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue("nobody waits for its answer");
            other.ExitCode.Should().Be(1);
        }
        finally
        {
            other.Kill();
        }
    }

    // A copy of the native program, without what lay beside it.
    private string Alone()
    {
        Skip.If(File.Exists(Desk.Program + ".dll"), "The program is not native here, for want of gcc: ./accept setup gets it.");
        var alone = Path.Combine(Directory.CreateDirectory(Path.Combine(_desk.Root, "bin", "ahead")).FullName, "agents");
        File.Copy(Desk.Program, alone);
        return alone;
    }

    // The model has no answers: it is overloaded.
    private async Task<Ended> AskedByAsync(string program)
    {
        await using var served = await ScriptedModel.SayingAsync();
        _desk.Asks(served);
        _desk.Agents("config", "set", "core.model", "anthropic/claude-sonnet-4-5").Succeeded();
        _desk.Agents("resource", "add", "git-checkout", "code", "--path", _desk.Repository("code")).Succeeded();
        _desk.Agents("project", "create", "one", "--resource", "code").Succeeded();
        return _desk.Run(program, "plan", "execute", _desk.Plan("one"));
    }
}
