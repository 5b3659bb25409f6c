using FsCheck;
using FsCheck.Fluent;
using System.Globalization;

namespace Engine.Assist.Tests;

/// <summary>What is written in a culture is read in it, whatever the number.</summary>
public sealed class NumberProperties
{
    private static readonly string[] Cultures = ["en-US", "de-DE", "hi-IN", "fr-FR", ""];

    [Fact]
    public void Every_whole_number_is_read_as_it_was_written_with_and_without_groups() =>
        Prop.ForAll<int, int>((number, culture) => Holds(number, Cultures[Math.Abs(culture % Cultures.Length)], "N0")).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_decimal_is_read_as_it_was_written() =>
        Prop.ForAll<decimal, int>((number, culture) => Holds(number, Cultures[Math.Abs(culture % Cultures.Length)], "")).QuickCheckThrowOnFailure();

    [Fact]
    public void A_set_of_any_length_equals_the_table_that_it_was_made_from_in_any_order() => Prop.ForAll<int[]>(ages =>
    {
        var table = new DataTable("Age", "First name");
        foreach (var age in ages)
        {
            table.AddRow(age.ToString(CultureInfo.CurrentCulture), "Ann");
        }

        table.CompareToSet(table.CreateSet<Person>().Reverse());
        table.CompareToSet(table.CreateSet<Person>(), sequentialEquality: true);
    }).QuickCheckThrowOnFailure();

    private static bool Holds<T>(T number, string culture, string format)
        where T : IFormattable
    {
        using var _ = new InCulture(culture);
        var table = new DataTable("First", "Second");
        table.AddRow(number.ToString(null, CultureInfo.CurrentCulture), number.ToString(format, CultureInfo.CurrentCulture));
        return table.CreateInstance<(T, T)>().Equals((number, number));
    }
}
