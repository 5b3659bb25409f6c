using Agents.Databases;

namespace Agents.Tests;

public sealed class SqlTextTests
{
    [Theory]
    [InlineData("ALTER TABLE orders ADD COLUMN status TEXT")]
    [InlineData("UPDATE orders SET note = 'it''s; COMMIT' WHERE id = 1; DELETE FROM \"odd;name\"")]
    [InlineData("create table t (tags integer[])")]
    public void A_change_may_be_run(string sql) => SqlText.WrongChange(sql).Should().BeNull();

    [Theory]
    [InlineData("COMMIT")]
    [InlineData("DROP TABLE t; end")]
    [InlineData(".shell touch hacked")]
    [InlineData("\\! touch hacked")]
    [InlineData("SELECT 1 /* */ ; COMMIT")]
    [InlineData("SELECT 1 -- '\n; COMMIT; --'")]
    [InlineData("SELECT E'\\''; COMMIT; --'")]
    [InlineData("SELECT $$ ' $$; COMMIT; SELECT ' '")]
    [InlineData("SELECT 1 AS [']; COMMIT; SELECT 2 AS [']")]
    [InlineData("SELECT 1 AS `'`; COMMIT; SELECT 2 AS `'`")]
    [InlineData("SELECT 'a''; COMMIT")]
    [InlineData("")]
    public void What_could_end_the_transaction_may_not(string sql) => SqlText.WrongChange(sql).Should().NotBeNull();

    [Fact]
    public void A_query_changes_nothing() => SqlText.WrongQuery("DELETE FROM orders").Should().Contain("DELETE");
}
