namespace Engine.Assist.Tests;

public sealed class RowTests
{
    private readonly DataTableRow row = Tables.Of("""
        | text | whole | part | day        | yes  | one | id | Style      |
        | Ann  | -7    | 1.5  | 2026-01-31 | true | x   | 12 | very fancy |
        """).Rows[0];

    [Fact]
    public void Each_cell_is_read_by_the_type_that_the_method_names()
    {
        using var _ = new InCulture("en-US");

        row.GetString("text").Should().Be("Ann");
        row.GetString("shoes").Should().BeNull();
        row.GetInt32("whole").Should().Be(-7);
        row.GetInt64("whole").Should().Be(-7L);
        row.GetDecimal("part").Should().Be(1.5m);
        row.GetDouble("part").Should().Be(1.5);
        row.GetSingle("part").Should().Be(1.5f);
        row.GetDateTime("day").Should().Be(new(2026, 1, 31));
        row.GetBoolean("yes").Should().BeTrue();
        row.GetChar("one").Should().Be('x');
        row.GetGuid("id").Should().Be(Guid.Parse("12000000-0000-0000-0000-000000000000"));
    }

    [Fact]
    public void Enums_are_read_by_their_own_type_or_by_a_propertys()
    {
        row.GetDiscreteEnum<Style>("Style").Should().Be(Style.VeryFancy);
        row.GetDiscreteEnum("text", Style.Plain).Should().Be(Style.Plain);
        row.GetEnum<Person>("Style").Should().Be(Style.VeryFancy);
        FluentActions.Invoking(() => row.GetEnum<Person>("text")).Should().Throw<InvalidOperationException>().WithMessage("No enum with value Ann found in type Person");
        FluentActions.Invoking(() => row.GetEnumValue<Style>("Style")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => row.GetDiscreteEnum<Style>("text")).Should().Throw<InvalidOperationException>()
            .WithMessage("Row, column 'text': No enum with value Ann found: Style has Plain, VeryFancy.");
    }

    [Fact]
    public void A_row_of_name_and_value_gives_both()
    {
        row.Id().Should().Be("Ann");
        row.Value().Should().Be("-7");
    }
}
