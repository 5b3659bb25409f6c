namespace Engine.Assist.Tests;

/// <summary>Tables that can not mean what they are asked for; each message whole.</summary>
public sealed class RefusalTests
{
    private static readonly Dictionary<string, Action<DataTable>> Asked = new(StringComparer.Ordinal)
    {
        ["person"] = table => table.CreateInstance<Person>(),
        ["people"] = table => table.CreateSet<Person>(),
        ["pair"] = table => table.CreateInstance<(string, int)>(),
        ["eight"] = table => table.CreateInstance<(int, int, int, int, int, int, int, int)>(),
        ["record"] = table => table.CreateInstance<Uri>(),
        ["equal"] = table => table.CompareToInstance(new Person()),
        ["found"] = table => table.FindInSet([new Person()]),
        ["projected"] = table => new Projection<Person>(new(), table.Header),
        ["row"] = table => table.Rows[0].GetInt32("Age"),
    };

    public static TheoryData<string, string, string> Refused() => new()
    {
        { "person", "| Age |\n| x |", "Row 1, column 'Age': 'x' is not a Int32 in culture en-US: write a whole number from -2147483648 to 2147483647." },
        { "people", "| Age |\n| 1 |\n| x |", "Row 2, column 'Age': 'x' is not a Int32 in culture en-US: write a whole number from -2147483648 to 2147483647." },
        { "person", "| Field | Value |\n| Age | 1 |\n| Style | odd |", "Row 2, column 'Style': No enum with value odd found: Style has Plain, VeryFancy." },
        { "person", "| Friend |\n| Bob |", "Row 1, column 'Friend' is for Person.Friend, and nothing makes a text a Person: register a retriever with Service.Instance.ValueRetrievers.Register, or rename the column." },
        { "person", "| Shown |\n| Bob |", "Row 1, column 'Shown' is for Person.Shown, which can not be set: give it a setter or a constructor parameter, or remove the column." },
        { "person", "| Surname | Last name |\n| Lee | Kay |", "The columns 'Surname' and 'Last name' both mean Person.LastName: remove one, or anchor the alias (^...$) that matches both." },
        { "person", "| Age |", "The table has no row below its header, so it says nothing of Person: add one, or use CreateSet or CompareToSet for none.\n| Age |\n" },
        { "equal", "| Age |", "The table has no row below its header, so it says nothing of Person: add one, or use CreateSet or CompareToSet for none.\n| Age |\n" },
        { "person", "| First name | Age |\n| Ann | 1 |\n| Bob | 2 |", "The table has 2 rows, and none begins with the name of a member of Person: give one row, or a row of name and value for each member, or use CreateSet or CompareToSet for several.\n| First name | Age |\n| Ann        | 1   |\n| Bob        | 2   |\n" },
        { "pair", "| A |\n| Ann |", "The table has 1 cell(s) for a tuple of 2 fields: give one a field, in their order." },
        { "eight", "| A |\n| 1 |", "A tuple of more than 7 fields can not be made from a table: write a record." },
        { "record", "| Host |\n| here |", "No public constructor of Uri takes all of Host: add one, or one without parameters, or rename the columns." },
        { "equal", "| Age |\n| 1 |", "The following fields did not match:\nAge: Expected <1>, Actual <0>, Using 'Reqnroll.Assist.ValueComparers.DefaultValueComparer'" },
        { "found", "| Shoes |\n| 1 |", "The following fields do not exist:\nShoes" },
        { "projected", "| Shoes |\n| 1 |", "The following fields do not exist:\nShoes" },
        { "row", "| Age |\n| |", "Row, column 'Age': the cell is empty, and Int32 has no empty value: write a whole number from -2147483648 to 2147483647, or make the member Int32?." },
        { "row", "| Name |\n| Ann |", "Could not find a column named 'Age' in the table.\n| Name |\n| Ann  |\n" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_table_that_can_not_mean_it_says_so(string asked, string table, string message)
    {
        using var _ = new InCulture("en-US");

        FluentActions.Invoking(() => Asked[asked](Tables.Of(table))).Should().Throw<Exception>().Which.Message.Should().Be(message);
    }
}
