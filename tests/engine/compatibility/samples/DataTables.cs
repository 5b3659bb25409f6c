using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "data-tables".</summary>
public sealed class DataTables
{
    private readonly List<string[]> transposed = [];

    [When("the following table is transposed:")]
    public void Transpose(DataTable table)
    {
        foreach (var column in table.Header)
        {
            transposed.Add([column, .. table.Rows.Select(row => row[column])]);
        }
    }

    [Then("it should be:")]
    public void ItShouldBe(DataTable expected) =>
        transposed.Should().BeEquivalentTo(expected.Rows.Select(row => row.Values.ToArray()).Prepend([.. expected.Header]));
}
