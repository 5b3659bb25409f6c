using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class TeamSteps(TeamRepositories repositories, PlaceSheet places)
{
    [Given("the project {string} whose repository holds {string}")]
    public async Task AProject(string name, string file) => places.Checkout(name, (await repositories.MakeAsync(name, file)).Folder, $"local/{name}");

    [Given("unsaved work of the developer's in {string} of {string}")]
    public void UnsavedWork(string file, string name) => repositories[name].Change(file, "half a thought");

    [Then("the repository of {string} has one new commit that changes only {string}")]
    public Task TheRepositoryHasOneNewCommit(string name, string file) => repositories[name].ShouldHaveOneNewCommitThatChangesOnlyAsync(file);

    [Then("the repository of {string} holds nothing new on main")]
    public void TheRepositoryHasNothing(string name) => repositories[name].ShouldHaveNothingNewOnMain();

    [Then("{string} was changed first, {string} second and {string} third")]
    public void TheOrderWas(string first, string second, string third) => repositories.ShouldHaveBeenMergedInto(first, second, third);
}
