using Acceptance.Support;
using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class LibrarySteps(LendingLibrary library, PlanFlow plan, ModelActor model, Workspace workspace)
{
    [Given("the task is done with the tools of the lending library")]
    public void TheTaskIsDoneWithTheLibrary() => library.IsUsed();

    [Given("the task takes the skill of lending books, which says {string}")]
    public void TheTaskTakesTheSkill(string instructions) => library.IsASkill(instructions);

    [Given("the tools of the lending library are removed again")]
    public void TheToolsAreRemoved() => library.IsRemoved();

    [Given("the command {string} is the tool {string}")]
    public void TheCommandIsTheTool(string command, string name)
    {
        plan.Prepares("tool", "add", "--config", workspace.Write("tool.yaml", $"name: {name}\ndescription: Works on a file\ncommand: '{command}'\narguments: [file]\n"));
        plan.ActionSays("tools", $"[{name}, write_file]");
    }

    [Given("the model has {string} done with {string}")]
    public void TheModelHasItDone(string tool, string file) => model.Calls(tool.Replace("/", "__"), new { file });

    [When("the developer adds the tools of the lending library")]
    public Task TheDeveloperAddsTheTools() => library.AddAsync();

    [When("the developer tries to add the tools of a server that does not start")]
    public Task TheDeveloperTriesToAddNothing() => library.TryToAddNothingAsync();

    [Then("the tools {string} are known")]
    public Task TheToolsAreKnown(string names) => library.ShouldBeKnownAsync(names);

    [Then("the library has lent {string}")]
    public void TheLibraryHasLent(string book) => library.ShouldHaveLent(book);

    [Then("the library has lent nothing")]
    public void TheLibraryHasLentNothing() => library.ShouldHaveLent();
}
