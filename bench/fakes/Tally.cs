using System.Globalization;

namespace Acceptance.Fakes.Bench;

/// <summary>The rounds of one measurement: the best rate, and the least processor time an answer, the first round not counted.</summary>
internal sealed class Tally
{
    private int rounds;

    public double Rate { get; private set; }

    public double Cost { get; private set; } = double.MaxValue;

    public async Task Add(Served server, byte[] request, bool streamed, int count)
    {
        var before = server.Used;
        var rate = await Load.Rate(server.Url, request, streamed, count);
        var cost = (server.Used - before).TotalMicroseconds / count;
        if (rounds++ > 0)
        {
            (Rate, Cost) = (Math.Max(Rate, rate), Math.Min(Cost, cost));
        }
    }

    /// <summary>Prints both figures of the fake beside the bare server's; 1 when the fake gives less than 0.7 of its answers.</summary>
    public static int Say(string what, Tally fake, Tally bare)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}/s: {fake.Rate:0} against {bare.Rate:0}, {fake.Rate / bare.Rate:0.00}; processor time an answer {fake.Cost:0.0} against {bare.Cost:0.0} us, {bare.Cost / fake.Cost:0.00}"));
        return fake.Rate / bare.Rate < 0.7 ? 1 : 0;
    }
}
