using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ToolSteps(ModelActor model, PlanFlow plan)
{
    [Given("the task is done by tools")]
    public void TheTaskIsDoneByTools() => plan.ActionSays("tools", "[read_file, write_file, list_files, run_command]");

    [Given("the model reads {string}")]
    public void TheModelReads(string file) => model.Calls("read_file", new { path = file });

    [Given("the model lists the files")]
    public void TheModelListsTheFiles() => model.Calls("list_files", new { });

    [Given("the model writes {string} as {string}")]
    public void TheModelWrites(string file, string text) => model.Calls("write_file", new { path = file, content = text + "\n" });

    [Given("the model reads {string}, writes {string} there, looks again and is done")]
    public void TheModelReadsWritesAndLooks(string file, string text)
    {
        TheModelReads(file);
        TheModelWrites(file, text);
        TheModelRuns($"cat {file}");
        model.Replies("Done.");
    }

    [Given("the model runs {string} for {int} tokens")]
    public void TheModelRunsFor(string command, int tokens) => model.Calls("run_command", new { command }, tokens);

    [Given("the model runs {string}")]
    public void TheModelRuns(string command) => model.Calls("run_command", new { command });

    [Then("the tools returned to the model, word for word")]
    public void TheToolsReturned(Table results) => model.Journal[^1].Request.Results.Select(result => result.Text.TrimEnd('\n').Replace('\n', '⏎'))
        .Should().Equal(results.Rows.Select(row => row["result"]), "what a tool returned was to reach the model as it was");

    [Then("a tool told the model {string}")]
    public void AToolTold(string part) => Returned().Should().Contain(result => result.Contains(part), "a tool was to tell the model that");

    private IEnumerable<string> Returned() => model.Journal.SelectMany(asked => asked.Request.Results).Select(result => result.Text.TrimEnd('\n'));
}
