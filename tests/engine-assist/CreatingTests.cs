namespace Engine.Assist.Tests;

public sealed class CreatingTests
{
    public static TheoryData<string, string> Shapes() => new()
    {
        { "one row", "| First name | Surname | Visits | Style      |\n| Ann | Lee | 3 | very fancy |" },
        { "rows of Field and Value", "| Field | Value |\n| first_name | Ann |\n| Family name | Lee |\n| Visits | 3 |\n| Style | VeryFancy |" },
        { "rows of other names", "| what | is |\n| Fïrst-Name! | Ann |\n| Last Name | Lee |\n| visits | 3 |\n| style | 1 |" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void One_object_is_made_from_one_row_or_from_rows_of_name_and_value(string shape, string table)
    {
        Tables.Of(table).CreateInstance<Person>().Should()
            .BeEquivalentTo(new Person { FirstName = "Ann", LastName = "Lee", Visits = 3, Style = Style.VeryFancy }, shape);
    }

    [Fact]
    public void Two_cells_are_one_member_where_the_first_names_it()
    {
        Tables.Of("| FirstName | Ann |\n| Age | 30 |").CreateInstance<Person>().Age.Should().Be(30);
    }

    [Fact]
    public void A_set_has_an_object_a_row()
    {
        Tables.Of("| First name | Age |\n| Ann | 1 |\n| Bob | 2 |").CreateSet<Person>().Select(each => (each.FirstName, each.Age))
            .Should().Equal(("Ann", 1), ("Bob", 2));
    }

    [Fact]
    public void A_row_fills_what_the_caller_makes()
    {
        var table = Tables.Of("| First name |\n| Ann |\n| Bob |");

        table.CreateSet(() => new Person { Age = 5 }).Select(each => each.Age).Should().Equal(5, 5);
        table.CreateSet(row => new Person { LastName = row[0] + "son" }).Select(each => each.Shown).Should().Equal("Ann Annson", "Bob Bobson");
        table.Rows[1].CreateInstance(() => new Person { Age = 6 }).Should().BeEquivalentTo(new Person { FirstName = "Bob", Age = 6 });
        table.Rows[0].CreateInstance<Person>().FirstName.Should().Be("Ann");
        Tables.Of("| Age |\n| 7 |").CreateInstance(() => new Person { FirstName = "Cid" }).Should().BeEquivalentTo(new Person { FirstName = "Cid", Age = 7 });
    }

    [Fact]
    public void Of_two_constructors_that_take_all_columns_the_shorter_is_taken()
    {
        Tables.Of("| Width |\n| 2 |").CreateInstance<Box>().Made.Should().Be("short");
        Tables.Of("| Width | Height |\n| 2 | 3 |").CreateInstance<Box>().Made.Should().Be("long");
        Tables.Of("| Width | Height |\n| 2 | 3 |").CreateInstance<Box>(new InstanceCreationOptions { RequireTableToProvideAllConstructorParameters = true })
            .Made.Should().Be("long");
    }

    [Fact]
    public void Records_are_made_through_their_shortest_constructor_that_takes_all_columns()
    {
        Tables.Of("| Name |\n| Ann |").CreateInstance<Order>().Should().Be(new Order("Ann"));
        Tables.Of("| Name | Count |\n| Ann | |").CreateInstance<Order>().Should().Be(new Order("Ann", 1));
        Tables.Of("| Name | Due |\n| Ann | 2026-01-31 |").CreateSet<Order>().Should().Equal(new Order("Ann", 1, new(2026, 1, 31)));
    }

    [Fact]
    public void The_table_can_be_asked_for_all_parameters_of_a_constructor()
    {
        var options = new InstanceCreationOptions { RequireTableToProvideAllConstructorParameters = true };

        Tables.Of("| Name | Count | Due |\n| Ann | 2 | 2026-01-31 |").CreateInstance<Order>(options).Should().Be(new Order("Ann", 2, new(2026, 1, 31)));
        FluentActions.Invoking(() => Tables.Of("| Name | Count |\n| Ann | 2 |").CreateInstance<Order>(options)).Should().Throw<MissingMethodException>()
            .WithMessage("No public constructor of Order has all its parameters in the table: add one, or one without parameters, or rename the columns.");
    }

    [Fact]
    public void Tuples_are_filled_by_position_whatever_the_columns_are_called()
    {
        Tables.Of("| Name | Years |\n| Ann | 30 |").CreateInstance<(string Who, int Age)>().Should().Be(("Ann", 30));
        Tables.Of("| Name | Years |\n| Ann | 30 |\n| Bob | 40 |").CreateSet<(string, int)>().Should().Equal(("Ann", 30), ("Bob", 40));
    }

    [Fact]
    public void All_columns_can_be_held_to_the_exact_names_of_members()
    {
        var table = Tables.Of("| FirstName | age | Shoes |\n| Ann | 30 | 2 |");

        FluentActions.Invoking(() => table.CreateInstance<Person>(new InstanceCreationOptions { VerifyAllColumnsBound = true })).Should()
            .Throw<ColumnCouldNotBeBoundException>().WithMessage("Members or fields age,Shoes not found");
        FluentActions.Invoking(() => table.FillInstance(new Person(), new() { VerifyAllColumnsBound = true, VerifyCaseInsensitive = true })).Should()
            .Throw<ColumnCouldNotBeBoundException>().WithMessage("Member or field Shoes not found").Which.Columns.Should().Equal("Shoes");
        table.CreateInstance<Person>().Age.Should().Be(30);
    }

    private sealed record Order(string Name, int? Count = 1, DateOnly? Due = null);

    private sealed record Box(int Width, int Height, string Made)
    {
        public Box(int width, int height)
            : this(width, height, "long")
        {
        }

        public Box(int width)
            : this(width, 0, "short")
        {
        }
    }
}
