namespace Engine.Assist.Tests;

/// <summary>One cell at a time: what it becomes, and what is said where it becomes nothing.</summary>
public sealed class ReadingTests
{
    private static readonly Guid Short = Guid.Parse("12000000-0000-0000-0000-000000000000");

    public static TheoryData<string, string, Type, object?> Good() => new()
    {
        { "en-US", "", typeof(string), "" },
        { "en-US", "-42", typeof(int), -42 },
        { "en-US", "1,234,567", typeof(int), 1234567 },
        { "hi-IN", "12,34,567", typeof(int), 1234567 },
        { "en-US", "", typeof(int?), null },
        { "en-US", "7", typeof(int?), 7 },
        { "en-US", "9223372036854775807", typeof(long), long.MaxValue },
        { "en-US", "255", typeof(byte), (byte)255 },
        { "en-US", "-128", typeof(sbyte), (sbyte)-128 },
        { "en-US", "-1", typeof(short), (short)-1 },
        { "en-US", "1", typeof(ushort), (ushort)1 },
        { "en-US", "1", typeof(uint), 1u },
        { "en-US", "1", typeof(ulong), 1ul },
        { "en-US", "1.5", typeof(float), 1.5f },
        { "de-DE", "1,5", typeof(double), 1.5 },
        { "de-DE", "1.234,5", typeof(decimal), 1234.5m },
        { "en-US", "1e3", typeof(double), 1000.0 },
        { "en-US", "TRUE", typeof(bool), true },
        { "en-US", "1", typeof(bool), true },
        { "en-US", "False", typeof(bool), false },
        { "en-US", "0", typeof(bool?), false },
        { "en-US", "x", typeof(char), 'x' },
        { "en-US", "very fancy", typeof(Style), Style.VeryFancy },
        { "en-US", "1", typeof(Style), Style.VeryFancy },
        { "en-US", "", typeof(Style?), null },
        { "en-US", "12", typeof(Guid), Short },
        { "en-US", "12/31/2020", typeof(DateTime), new DateTime(2020, 12, 31) },
        { "de-DE", "31.12.2020", typeof(DateTime), new DateTime(2020, 12, 31) },
        { "en-US", "2020-12-31", typeof(DateOnly), new DateOnly(2020, 12, 31) },
        { "en-US", "09:30", typeof(TimeOnly), new TimeOnly(9, 30) },
        { "en-US", "1:02:03", typeof(TimeSpan), new TimeSpan(1, 2, 3) },
        { "en-US", "2020-12-31T09:30+01:00", typeof(DateTimeOffset), new DateTimeOffset(2020, 12, 31, 9, 30, 0, TimeSpan.FromHours(1)) },
        { "en-US", "a/b", typeof(Uri), new Uri("a/b", UriKind.Relative) },
        { "en-US", "1, 2;3", typeof(int[]), new[] { 1, 2, 3 } },
        { "en-US", "", typeof(int[]), Array.Empty<int>() },
        { "en-US", "plain; very fancy", typeof(List<Style>), new List<Style> { Style.Plain, Style.VeryFancy } },
        { "en-US", "1,,2", typeof(IReadOnlyList<int?>), new List<int?> { 1, null, 2 } },
    };

    [Theory, MemberData(nameof(Good))]
    public void A_cell_becomes_a_value_of_its_members_type_in_the_current_culture(string culture, string text, Type type, object? value)
    {
        using var _ = new InCulture(culture);

        Read(text, type).Should().BeEquivalentTo(value, options => options.RespectingRuntimeTypes().WithStrictOrdering());
    }

    public static TheoryData<string, string, Type, string> Bad() => new()
    {
        { "en-US", "x", typeof(int), "'x' is not a Int32 in culture en-US: write a whole number from -2147483648 to 2147483647." },
        { "en-US", "", typeof(int), "the cell is empty, and Int32 has no empty value: write a whole number from -2147483648 to 2147483647, or make the member Int32?." },
        { "en-US", "256", typeof(byte), "'256' is not a Byte in culture en-US: write a whole number from 0 to 255." },
        { "en-US", "1,5", typeof(int), "'1,5' is not a Int32 in culture en-US: write a whole number from -2147483648 to 2147483647." },
        { "en-US", "1,5", typeof(double), "'1,5' is not a Double in culture en-US: write a number such as 1.5." },
        { "de-DE", "1.5", typeof(decimal), "'1.5' is not a Decimal in culture de-DE: write a number such as 1,5." },
        { "en-US", "1e999", typeof(double), "'1e999' is not a Double in culture en-US: write a number such as 1.5." },
        { "en-US", "yes", typeof(bool), "'yes' is not a Boolean in culture en-US: write true or false." },
        { "", "yes", typeof(bool?), "'yes' is not a Boolean: write true or false." },
        { "en-US", "xy", typeof(char), "'xy' is not a Char in culture en-US: write one character." },
        { "en-US", "g", typeof(Guid), "'g' is not a Guid in culture en-US: write 32 hexadecimal digits, or the first of them." },
        { "en-US", "31/12/2020", typeof(DateTime), "'31/12/2020' is not a DateTime in culture en-US: write a date such as 2026-01-31, or with a time, 2026-01-31 09:30." },
        { "en-US", "soon", typeof(DateTimeOffset), "'soon' is not a DateTimeOffset in culture en-US: write a date and time such as 2026-01-31T09:30+01:00." },
        { "en-US", "soon", typeof(DateOnly), "'soon' is not a DateOnly in culture en-US: write a date such as 2026-01-31." },
        { "en-US", "soon", typeof(TimeOnly), "'soon' is not a TimeOnly in culture en-US: write a time such as 09:30." },
        { "en-US", "soon", typeof(TimeSpan), "'soon' is not a TimeSpan in culture en-US: write a length of time such as 1:02:03 for one hour, two minutes and three seconds." },
        { "en-US", "odd", typeof(Style), "No enum with value odd found: Style has Plain, VeryFancy." },
        { "en-US", "7", typeof(Style), "No enum with value 7 found: Style has Plain, VeryFancy." },
        { "en-US", "", typeof(Style), "No enum with value {empty} found: Style has Plain, VeryFancy." },
        { "en-US", "1,x", typeof(List<int>), "'x' is not a Int32 in culture en-US: write a whole number from -2147483648 to 2147483647." },
        { "en-US", "Ann", typeof(Person[]), "nothing makes 'Ann' a Person: register a retriever with Service.Instance.ValueRetrievers.Register." },
    };

    [Theory, MemberData(nameof(Bad))]
    public void A_cell_that_means_no_such_value_says_so(string culture, string text, Type type, string message)
    {
        using var _ = new InCulture(culture);

        FluentActions.Invoking(() => Read(text, type)).Should().Throw<Exception>()
            .Which.Should().Match<Exception>(problem => problem is FormatException || problem is InvalidOperationException)
            .And.Match<Exception>(problem => problem.Message == message, "the message is {0}", message);
    }

    private static object? Read(string text, Type type) =>
        Service.Instance.ValueRetrievers.First(each => each.CanRetrieve(KeyValuePair.Create("Cell", text), typeof(Person), type))
            .Retrieve(KeyValuePair.Create("Cell", text), typeof(Person), type);
}
