using Reqnroll;

namespace Engine.Tests.Surface;

/// <summary>Steps that ask for a table by its two names, and what outlines put into texts.</summary>
[Binding]
public sealed class TableSteps(ScenarioContext scenario)
{
    private Table? table;
    private string note = "";

    [Given("a Table of cells")]
    public void OldName(Table given) => table = given;

    [Given("a DataTable of cells")]
    public void NewName(DataTable given) => table = given;

    [Then("it is a {word} with the columns {string} and the cells {string}, of which x is {string}")]
    public void Is(string type, string columns, string cells, string x) =>
        Assert.Equal((type, columns, cells, x), (table!.GetType().Name, string.Join(',', table.Header), string.Join(',', table.Rows[0].Values), table.Rows[0]["x"]));

    [Given("the note {string}")]
    public void Note(string text) => note = text;

    [Then("the note is what the cells {string} and {string} say")]
    public void Says(string first, string second) =>
        Assert.Equal(($"{first} and {second}, not <third>", $"{scenario.ScenarioInfo.Arguments["first"]}{scenario.ScenarioInfo.Arguments["second"]}"), (note, first + second));
}
