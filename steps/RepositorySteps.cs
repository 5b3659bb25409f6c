using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class RepositorySteps(LocalRepository repository, PlaceSheet places)
{
    [Given("a repository with a greeting to fix")]
    public async Task ARepositoryWithAGreeting()
    {
        await repository.MakeAsync();
        places.Checkout(LocalRepository.Name, repository.Folder);
    }

    [Given("a repository of {int} files, where {string} holds {string}")]
    public async Task ALargeRepository(int files, string file, string text)
    {
        await repository.MakeLargeAsync(files, file, text);
        places.Checkout(LocalRepository.Name, repository.Folder);
    }

    [Given("the file {string} there reads {string}")]
    public Task AFileThereReads(string file, string text) => repository.AddAsync(file, text);

    [Given("the file {string} there reads")]
    public Task AFileThereReadsAtLength(string file, string text) => repository.AddAsync(file, text);

    [Given("the developer has committed {string} as {string} since")]
    public Task TheDeveloperHasCommitted(string file, string text) => repository.AddAsync(file, text);

    [Given("the developer's unsaved work is in the way")]
    public void UnsavedWorkIsInTheWay() => repository.Change(Fix.File, "half a thought");

    [Then("the repository has one new commit that changes only {string}")]
    public Task TheRepositoryHasOneNewCommit(string file) => repository.ShouldHaveOneNewCommitThatChangesOnlyAsync(file);

    [Then("the repository has one new commit that changes {string} and {string}")]
    public Task TheRepositoryHasOneNewCommitOfTwo(string first, string second) => repository.ShouldHaveOneNewCommitThatChangesOnlyAsync(first, second);

    [Then("the file {string} in it reads")]
    public Task TheFileReads(string file, string text) => repository.ShouldReadAsync(file, text);

    [Then("the repository holds nothing new on main")]
    public void TheRepositoryHoldsNothingNew() => repository.ShouldHaveNothingNewOnMain();

    [Then("the repository is as it was")]
    public void TheRepositoryIsAsItWas() => repository.ShouldBeAsItWas();
}
