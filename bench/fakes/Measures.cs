using System.Diagnostics;
using System.Globalization;

namespace Acceptance.Fakes.Bench;

/// <summary>The figures, each beside what it is held against. Rounds alternate between the two, so that a noisy machine disturbs both alike; the best round counts.</summary>
internal static class Measures
{
    private const int Rounds = 5;
    private static readonly byte[] FakeWhole = Wording.Request("/c/asked/v1/chat/completions", "fake-asked", false);
    private static readonly byte[] FakeStream = Wording.Request("/c/asked/v1/chat/completions", "fake-asked", true);

    public static async Task<int> Rates()
    {
        using var bare = new Served("bare");
        using var fake = new Served("fake", "1");
        Tally fakeWhole = new(), bareWhole = new(), fakeStream = new(), bareStream = new();
        for (var round = 0; round <= Rounds; round++)
        {
            fake.Say("whole 60000");
            await fakeWhole.Add(fake, FakeWhole, false, 60_000);
            await bareWhole.Add(bare, FakeWhole, false, 60_000);
            fake.Say("stream 20000");
            await fakeStream.Add(fake, FakeStream, true, 20_000);
            await bareStream.Add(bare, Wording.Request("/stream", "key", true), true, 20_000);
        }

        return Tally.Say("JSON answers", fakeWhole, bareWhole) + Tally.Say("streams of 50 flushed chunks", fakeStream, bareStream);
    }

    public static async Task<int> Scripts()
    {
        using var few = new Served("fake", "1");
        using var many = new Served("fake", "10000");
        var (fewRate, manyRate) = (0.0, 0.0);
        for (var round = 0; round <= Rounds; round++)
        {
            few.Say("whole 40000");
            many.Say("whole 40000");
            var one = await Load.Rate(few.Url, FakeWhole, false, 40_000);
            var other = await Load.Rate(many.Url, FakeWhole, false, 40_000);
            (fewRate, manyRate) = round == 0 ? (0, 0) : (Math.Max(fewRate, one), Math.Max(manyRate, other));
        }

        Say("JSON answers/s with 10,000 scripts and rules, against 1", manyRate, fewRate);
        return manyRate < 0.95 * fewRate ? 1 : 0;
    }

    public static async Task<int> Memory()
    {
        using var fake = new Served("fake", "1");
        fake.Say("whole 10000");
        await Load.Rate(fake.Url, FakeWhole, false, 10_000);
        var before = long.Parse(fake.Say("memory"), CultureInfo.InvariantCulture);
        for (var round = 0; round < 99; round++)
        {
            fake.Say("whole 10000");
            await Load.Rate(fake.Url, FakeWhole, false, 10_000);
        }

        var after = long.Parse(fake.Say("memory"), CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after 10,000 requests {before >> 20} MB, after 1,000,000 {after >> 20} MB"));
        return after - before > 50 << 20 ? 1 : 0;
    }

    public static async Task<int> Opening()
    {
        await using var model = await FakeModel.StartAsync();
        for (var number = 0; number < 1000; number++)
        {
            model.Open($"warm-{number}").Dispose();
        }

        var watch = Stopwatch.StartNew();
        for (var number = 0; number < 10_000; number++)
        {
            model.Open($"open-{number}");
        }

        var each = watch.Elapsed.TotalMicroseconds / 10_000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"opening a conversation {each:0.0} µs"));
        return each > 50 ? 1 : 0;
    }

    private static void Say(string what, double fake, double other) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {fake:0} against {other:0}, {fake / other:0.00}"));
}
