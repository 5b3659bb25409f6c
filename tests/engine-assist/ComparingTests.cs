namespace Engine.Assist.Tests;

public sealed class ComparingTests
{
    private static readonly Person[] People =
    [
        new() { FirstName = "Ann", Age = 1, Born = new(2020, 1, 2) },
        new() { FirstName = "Bob", Age = 2, Born = new DateTime(2020, 1, 2, 3, 4, 5).AddTicks(6780000) },
    ];

    [Theory]
    [InlineData("| First name | Age |\n| Ann | 1 |", true)]
    [InlineData("| First name | Age |\n| Ann | 2 |", false)]
    [InlineData("| Field | Value |\n| Shoes | 2 |", false)]
    [InlineData("| Born | Surname |\n| 1/2/2020 | |", true)]
    public void A_table_equals_an_object_where_all_its_properties_do(string table, bool equal)
    {
        using var _ = new InCulture("en-US");

        Tables.Of(table).IsEquivalentToInstance(People[0]).Should().Be(equal);
    }

    [Fact]
    public void The_message_lists_every_property_that_differs_and_every_one_that_is_not_there()
    {
        Differs(() => Tables.Of("| First name | Age | Shoes |\n| Ann | 2 | 3 |").CompareToInstance(People[0])).Should().Be("""
            The following fields did not match:
            Age: Expected <2>, Actual <1>, Using 'Reqnroll.Assist.ValueComparers.DefaultValueComparer'
            Shoes: Property does not exist
            """);
    }

    [Fact]
    public void Nothing_equals_no_object()
    {
        Differs(() => Tables.Of("| Age |\n| 2 |").CompareToInstance<Person?>(null)).Should().Be("The item to compare was null.");
        Differs(() => Tables.Of("| Age |").IsEquivalentToInstance<Person?>(null)).Should().Be("The item to compare was null.");
        Differs(() => Tables.Of("| Age |\n| 2 |").CompareToSet(new Person?[] { null })).Should().Be("\n  | Age |\n- | 2   |\n+ |     |\n");
        Tables.Of("| Age |\n| 2 |").FindInSet([null, People[1]]).Should().BeSameAs(People[1]);
    }

    [Fact]
    public void A_set_equals_a_table_in_any_order_and_in_order_where_that_is_asked()
    {
        var table = Tables.Of("| First name |\n| Bob |\n| Ann |");

        table.CompareToSet(People);
        Differs(() => table.CompareToSet(People, sequentialEquality: true)).Should().Be("""

              | First name |
            - | Bob        |
            + | Ann        |
            - | Ann        |
            + | Bob        |

            """);
    }

    [Fact]
    public void The_message_shows_what_is_missing_and_what_is_surplus_to_the_tick()
    {
        using var _ = new InCulture("");

        Differs(() => Tables.Of("| Age | First name | Born |\n| 1 | Ann | 2020-01-02 |\n| 3 | Cid | 2020-01-02 |").CompareToSet(People)).Should().Be("""

              | Age | First name | Born                    |
              | 1   | Ann        | 2020-01-02              |
            - | 3   | Cid        | 2020-01-02              |
            + | 2   | Bob        | 01/02/2020 03:04:05.678 |

            """);
    }

    [Fact]
    public void Too_few_and_too_many_differ_in_order_too()
    {
        Differs(() => Tables.Of("| Age |\n| 1 |").CompareToSet(People, sequentialEquality: true)).Should().Be("\n  | Age |\n  | 1   |\n+ | 2   |\n");
        Differs(() => Tables.Of("| Age |\n| 1 |\n| 2 |").CompareToSet(People[..1], sequentialEquality: true)).Should().Be("\n  | Age |\n  | 1   |\n- | 2   |\n");
        Differs(() => Tables.Of("| Age |").CompareToSet(People[..1])).Should().Be("\n  | Age |\n+ | 1   |\n");
        Tables.Of("| Age |").CompareToSet(Array.Empty<Person>());
    }

    [Fact]
    public void Columns_of_a_set_must_be_properties()
    {
        Differs(() => Tables.Of("| Age | Shoes | Hats |").CompareToSet(People)).Should().Be("The following fields do not exist:\nShoes\nHats");
    }

    [Fact]
    public void A_cell_that_can_not_be_compared_says_where_it_stands()
    {
        using var _ = new InCulture("");

        FluentActions.Invoking(() => Tables.Of("| Item1 |\n| yes |").CompareToSet([new { Item1 = true }])).Should().Throw<FormatException>()
            .WithMessage("Row 1, column 'Item1': 'yes' is not a Boolean: write true or false.");
    }

    [Fact]
    public void Objects_are_found_by_what_a_table_says_of_them()
    {
        Tables.Of("| Age |\n| 2 |").FindInSet(People).Should().BeSameAs(People[1]);
        Tables.Of("| Age |\n| 3 |").FindInSet(People).Should().BeNull();
        Tables.Of("| Surname |\n| |").FindAllInSet(People).Should().Equal(People);
        Differs(() => Tables.Of("| Surname |\n| |").FindInSet(People)).Should().Be("Multiple instances match the table");
    }

    [Fact]
    public void Projections_are_compared_by_the_tables_columns()
    {
        var table = Tables.Of("| First name | Age |\n| Ann | 1 |\n| Cid | 3 |");

        table.ToProjection<Person>().Except(People.ToProjection()).Should().ContainSingle().Which.Should().Be(new Projection<Person>(new() { FirstName = "Cid", Age = 3 }, null));
        People.ToProjection(table).Intersect(table.ToProjectionOfSet(People)).Should().ContainSingle();
        Tables.Of("| Age |\n| 1 |").ToProjectionOfInstance(People[0]).Should().Equal(People.Take(1).ToProjection());
        Tables.Of("| Age |\n| 1 |").ToProjection<Person>().Equals(People[0]).Should().BeTrue();
        table.ToProjection<Person>().Equals(People[0]).Should().BeFalse();
    }

    private static string Differs(Action compare) => FluentActions.Invoking(compare).Should().Throw<ComparisonException>().Which.Message;
}
