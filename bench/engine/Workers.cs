using System.Globalization;

namespace EngineFigures;

/// <summary>One feature of 40 scenarios that each wait 50 ms, on one worker and on four.</summary>
internal static class Workers
{
    public static void Print(string folder, string repository)
    {
        var one = Duration(folder + "1", repository, 1);
        var four = Duration(folder + "4", repository, 4);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"40 scenarios of 50 ms  {one:0.00} s on one worker, {four:0.00} s on four: {one / four:0.0} times"));
    }

    private static double Duration(string folder, string repository, int workers)
    {
        new SampleSuite(folder, repository).WriteWaiting(40, workers);
        Measured.Run(folder, "build", "-v", "q", "--nologo");
        return Measured.Run(folder, "test", "--no-build", "--nologo", "--logger", "console;verbosity=detailed").Duration;
    }
}
