using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>A tool server of the developer's own: a real process that lends books and writes that down.</summary>
public sealed class LendingLibrary(AgentsDriver agents, AgentsHome home, PlanFlow plan, Workspace workspace)
{
    private const string Name = "local/library";
    private const string Skill = "local/lending";

    private string Ledger => workspace.At("ledger.txt");

    /// <summary>The action names all that the library offers, beside the writing of files.</summary>
    public void IsUsed()
    {
        plan.Prepares("tool", "add", "--config", Written(RepositoryRoot.Metadata("LibraryProgram")));
        plan.ActionSays("tools", $"[{Name}, write_file]");
    }

    /// <summary>The action names a skill that brings what the library offers.</summary>
    public void IsASkill(string instructions)
    {
        plan.Prepares("tool", "add", "--config", Written(RepositoryRoot.Metadata("LibraryProgram")));
        plan.Prepares("skill", "add", "--config", workspace.Write("lending.yaml", $"name: {Skill}\ndescription: Lends books\ntools: [{Name}, write_file]\ninstructions: {instructions}\n"));
        plan.ActionSays("skills", $"[{Skill}]");
    }

    /// <summary>What was added is removed before the plan is made.</summary>
    public void IsRemoved() => plan.Prepares("tool", "remove", Name);

    /// <summary>Adds what the library offers, and nothing else.</summary>
    public async Task AddAsync()
    {
        await home.SetUpAsync();
        await agents.DoAsync("tool", "add", "--config", Written(RepositoryRoot.Metadata("LibraryProgram")));
    }

    /// <summary>Tries to add what a program offers that is no tool server.</summary>
    public async Task TryToAddNothingAsync()
    {
        await home.SetUpAsync();
        await agents.RunAsync("tool", "add", "--config", Written("false"));
    }

    /// <summary>Fails unless exactly these tools are known, each with its arguments.</summary>
    public async Task ShouldBeKnownAsync(string names)
    {
        var listed = new AgentsAnswer(await agents.DoAsync("tool", "list", "--format", "json"));
        listed.List("tools", tool => tool["name"]).Should().Equal(names.Split(", "));
        listed.List("tools", tool => tool["arguments"]).Should().AllSatisfy(arguments => arguments.Should().Contain("title"));
    }

    /// <summary>Fails unless exactly these books were lent.</summary>
    public void ShouldHaveLent(params string[] books) =>
        (File.Exists(Ledger) ? File.ReadAllLines(Ledger) : []).Should().Equal(books, "that is what the library's own ledger was to say");

    private string Written(string program) => workspace.Write("library.yaml", $"name: {Name}\ndescription: A lending library\nmcp: [{program}, {Ledger}]\n");
}
