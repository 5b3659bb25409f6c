using Acceptance.Support.Model;
using Acceptance.Support.Repositories;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>A cloud's command line that does nothing but count what it is asked, and a hook that rolls out whatever comes to main.</summary>
public sealed class Cloud(Workspace workspace, LocalRepository repository, ModelActor model)
{
    private string Program => workspace.At("cloud");

    private string Log => workspace.At("cloud.log");

    /// <summary>Sets it up for the developer's repository.</summary>
    public void RollsOutMain()
    {
        Written("cloud", $"#!/bin/sh\necho \"$1\" >> '{Log}'\n[ \"$1\" = preview ] && echo '1 server to change'\nexit 0\n");
        // githooks(5): post-merge runs in the repository when a merge has come to its end, a fast-forward too.
        Written(Path.Combine(repository.Folder, ".git", "hooks", "post-merge"), $"#!/bin/sh\nexec '{Program}' roll-out\n");
    }

    /// <summary>The model has it do something, by a command.</summary>
    public void IsUsed(string verb) => model.Calls("run_command", new { command = $"{Program} {verb}" });

    /// <summary>The model plans a change of a server, writes it, looks what the cloud would do, and is done.</summary>
    public void IsChangedWithPreview()
    {
        model.Replies("1. Make the server larger");
        model.Calls("write_file", new { path = "server.yaml", content = "size: 2" });
        IsUsed("preview");
        model.Replies("Done.");
    }

    /// <summary>Fails unless this is all that it was asked, in this order.</summary>
    public void ShouldHaveBeenAsked(params string[] verbs) =>
        (File.Exists(Log) ? File.ReadAllLines(Log) : []).Should().Equal(verbs, "the cloud writes down what it is asked");

    private void Written(string name, string script)
    {
        var file = workspace.Write(name, script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
    }
}
