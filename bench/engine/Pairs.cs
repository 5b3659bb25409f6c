using System.Globalization;

namespace EngineFigures;

/// <summary>Two commands by turns, so that whatever else the machine does meets both: their medians, and what the second costs over the first.</summary>
internal static class Pairs
{
    private const int Times = 9;

    public static void Print(string what, Func<Measured> facts, Func<Measured> features, int scenarios)
    {
        var pairs = Enumerable.Range(0, Times).Select(_ => (Facts: facts(), Features: features())).ToList();
        var (one, other) = (Median(pairs.Select(pair => pair.Facts)), Median(pairs.Select(pair => pair.Features)));
        Console.WriteLine($"{what}, facts     {one} (medians of {Times})");
        Console.WriteLine($"{what}, features  {other}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"features over facts    {other.Wall / one.Wall:0.00} of the wall's time (at most 1.3), {(other.Cpu - one.Cpu) * 1000 / scenarios:0.00} ms CPU a scenario more (at most 1)"));
    }

    private static Measured Median(IEnumerable<Measured> all) => new(Middle(all.Select(each => each.Wall)), Middle(all.Select(each => each.Cpu)), "");

    private static double Middle(IEnumerable<double> all) => all.Order().ElementAt(Times / 2);
}
