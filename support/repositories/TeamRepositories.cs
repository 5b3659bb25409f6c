using FluentAssertions;

namespace Acceptance.Support.Repositories;

/// <summary>The repositories of several projects, by the project's name. Each writes down when something is merged into it.</summary>
public sealed class TeamRepositories(Workspace workspace)
{
    private readonly Dictionary<string, LocalRepository> _all = [];

    /// <summary>Makes one with a greeting, as all have, and with a file of its own.</summary>
    public async Task<Repository> MakeAsync(string name, string file)
    {
        var repository = new LocalRepository(workspace, name);
        await repository.MakeAsync();
        await repository.AddAsync(file, "to be done");
        var hook = Path.Combine(repository.Folder, ".git", "hooks", "post-merge");
        Directory.CreateDirectory(Path.GetDirectoryName(hook)!);
        File.WriteAllText(hook, $"#!/bin/sh\necho {name} >> '{Notes}'\n");
        File.SetUnixFileMode(hook, (UnixFileMode)0b111_101_101);
        return _all[name] = repository;
    }

    /// <summary>The one of that name.</summary>
    public Repository this[string name] => _all[name];

    /// <summary>What the agents call the project of that name.</summary>
    public static string ProjectOf(string name) => $"local/{name}";

    /// <summary>Fails if main of any of them has moved.</summary>
    public void ShouldHaveNothingNewOnMain() => _all.Values.ToList().ForEach(repository => repository.ShouldHaveNothingNewOnMain());

    /// <summary>Throws away what was not committed in any of them.</summary>
    public Task ForgetUnsavedAsync() => Task.WhenAll(_all.Values.Select(repository => repository.ForgetUnsavedAsync()));

    /// <summary>Fails unless something was merged into these, in this order, and into no other.</summary>
    public void ShouldHaveBeenMergedInto(params IEnumerable<string> names) =>
        (File.Exists(Notes) ? File.ReadAllLines(Notes) : []).Should().Equal(names, "that is the order in which the projects were to be changed");

    private string Notes => workspace.At("merges.txt");
}
