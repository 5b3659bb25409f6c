using Acceptance.Support.Databases;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class DatabaseSteps(OrdersDatabase database, ModelActor model)
{
    [Given("a {database engine} database with the orders of Ann and Bob")]
    public Task ADatabase(Engine engine) => database.MakeAsync(engine);

    [Given("the task adds the column {string} to the table {string}")]
    public void TheTaskAddsAColumn(string column, string table) => database.GetsAColumn(column, table);

    [Given("the model changes the database by {string}")]
    public void TheModelChangesTheDatabase(string sql) => model.Calls("change_database", new { sql });

    [Given("somebody has added the column {string} to the orders")]
    public Task SomebodyHasAddedAColumn(string column) => database.AddColumnAsync(column);

    [When("the developer tries to add a kind of database with the strategy {string}")]
    public Task TheDeveloperTriesToAddAKind(string strategy) => database.TryToAddKindAsync(strategy);

    [Then("the orders have the columns {string}")]
    public Task TheOrdersHave(string columns) => database.ShouldHaveColumnsAsync(columns);

    [Then("every order has the status {string}")]
    public Task EveryOrderHas(string status) => database.ShouldHaveStatusAsync(status);

    [Then("the database has no table {string}")]
    public Task TheDatabaseHasNoTable(string table) => database.ShouldHaveNoTableAsync(table);
}
