namespace Engine.Assist.Tests;

public sealed class ComparerTests
{
    public static TheoryData<string, string, object?, bool> Pairs() => new()
    {
        { "en-US", "", null, true },
        { "en-US", "x", null, false },
        { "en-US", "1", 1, true },
        { "en-US", "01", 1, false },
        { "en-US", "1.50", 1.5m, true },
        { "de-DE", "1,50", 1.5, true },
        { "de-DE", "1.50", 1.5f, false },
        { "en-US", "x", 0m, false },
        { "en-US", "TRUE", true, true },
        { "en-US", "false", true, false },
        { "en-US", "1/31/2026", new DateTime(2026, 1, 31), true },
        { "de-DE", "31.01.2026", new DateOnly(2026, 1, 31), true },
        { "en-US", "soon", new DateOnly(2026, 1, 31), false },
        { "en-US", "9:30 AM", new TimeOnly(9, 30), true },
        { "en-US", "2026-01-31T10:00+01:00", new DateTimeOffset(2026, 1, 31, 9, 0, 0, TimeSpan.Zero), true },
        { "en-US", "12", Guid.Parse("12000000-0000-0000-0000-000000000000"), true },
        { "en-US", "0", Guid.Parse("12000000-0000-0000-0000-000000000000"), false },
        { "en-US", "", Guid.Empty, false },
        { "en-US", "VeryFancy", Style.VeryFancy, true },
        { "en-US", "very fancy", Style.VeryFancy, false },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void A_text_equals_a_value_as_the_first_comparer_for_it_says(string culture, string text, object? actual, bool equal)
    {
        using var _ = new InCulture(culture);

        Service.Instance.ValueComparers.First(each => each.CanCompare(actual)).Compare(text, actual).Should().Be(equal);
    }
}
