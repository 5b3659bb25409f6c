using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class RepositorySteps(LocalRepository repository, PlanFlow plan)
{
    [Given("a repository with a greeting to fix")]
    public async Task ARepositoryWithAGreeting()
    {
        await repository.MakeAsync();
        plan.WorksOn(repository.Folder);
    }

    [Then("the repository has one new commit that changes only {string}")]
    public Task TheRepositoryHasOneNewCommit(string file) => repository.ShouldHaveOneNewCommitThatChangesOnlyAsync(file);

    [Then("the file {string} in it reads")]
    public Task TheFileReads(string file, string text) => repository.ShouldReadAsync(file, text);

    [Then("the repository holds nothing new on main")]
    public void TheRepositoryHoldsNothingNew() => repository.ShouldHaveNothingNewOnMain();

    [Then("the repository is as it was")]
    public void TheRepositoryIsAsItWas() => repository.ShouldBeAsItWas();
}
