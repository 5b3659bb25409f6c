namespace Suite.Tests;

/// <summary>What goes wrong around the suite ends in one clear sentence.</summary>
public sealed class OneSentenceTests
{
    private const string One = "DisplayName~The task reaches the model";

    [Fact]
    public async Task A_missing_program_under_test_is_named_with_the_way_to_get_it() =>
        (await MessageAsync(("ACCEPTANCE_AGENTS_COMMAND", "/nowhere/agents"))).Should().Contain("There is no program at /nowhere/agents");

    [Fact]
    public async Task A_missing_git_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("no-git-").FullName;
        try
        {
            (await MessageAsync(("PATH", folder))).Should().Contain("`git` was not found on the PATH");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        (await MessageAsync(("ACCEPTANCE_MODEL_PORT", $"{port}"))).Should().Contain($"Port {port} on 127.0.0.1 is taken");
    }

    [SkippableFact]
    public async Task A_full_disk_is_named_with_the_folder()
    {
        // The kernel's own full disk: a file system of one page, mounted where only this test looks.
        var folder = Directory.CreateTempSubdirectory("full-").FullName;
        Skip.IfNot(await Mount.TinyAsync(folder), "a file system can be mounted by root only");
        try
        {
            (await MessageAsync(("ACCEPTANCE_TEMP", folder))).Should().Contain("The workspace could not be written at " + folder).And.Contain("No space left").And.Contain("ACCEPTANCE_TEMP");
        }
        finally
        {
            await Mount.EndAsync(folder);
        }
    }

    private static async Task<string> MessageAsync(params (string, string)[] environment)
    {
        using var run = await SuiteRun.OfAsync(One, environment);
        return run.Endings.Should().ContainSingle("one scenario was to run; the run printed {0}", run.Output).Which.Value.Message;
    }
}
