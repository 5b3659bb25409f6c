using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class TeamSteps(TeamRepositories repositories, PlaceSheet places)
{
    [Given("the project {string} whose repository holds {string}")]
    public async Task AProject(string name, string file) => places.Checkout(name, (await repositories.MakeAsync(name, file)).Folder, TeamRepositories.ProjectOf(name));

    [Given("the projects")]
    public async Task TheProjects(Table projects)
    {
        foreach (var row in projects.Rows)
            await AProject(row["project"], row["holds"]);
    }

    [Given("the developer has thrown that work away")]
    public Task TheWorkIsThrownAway() => repositories.ForgetUnsavedAsync();

    [Given("unsaved work of the developer's in {string} of {string}")]
    public void UnsavedWork(string file, string name) => repositories[name].Change(file, "half a thought");

    [Then("the repository of {string} has one new commit that changes only {string}")]
    public Task TheRepositoryHasOneNewCommit(string name, string file) => repositories[name].ShouldHaveOneNewCommitThatChangesOnlyAsync(file);

    [Then("the repository of {string} holds nothing new on main")]
    public void TheRepositoryHasNothing(string name) => repositories[name].ShouldHaveNothingNewOnMain();

    [Then("no project holds anything new on main")]
    public void NoProjectHasAnything() => repositories.ShouldHaveNothingNewOnMain();

    [Then("the projects were changed in the order {string}")]
    public void TheProjectsWereChanged(string names) => repositories.ShouldHaveBeenMergedInto(names.Split(", "));

    [Then("{string} was changed first, {string} second and {string} third")]
    public void TheOrderWas(string first, string second, string third) => repositories.ShouldHaveBeenMergedInto(first, second, third);
}
