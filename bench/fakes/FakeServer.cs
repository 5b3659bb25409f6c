namespace Acceptance.Fakes.Bench;

/// <summary>The fake in a process of its own: one conversation that is asked, and as many others as wanted, each with a script and a rule.</summary>
internal static class FakeServer
{
    public static async Task<int> Serve(int scripts)
    {
        await using var model = await FakeModel.StartAsync();
        using var asked = model.Open("asked");
        for (var number = 1; number < scripts; number++)
        {
            model.Open($"other-{number}").Then(new Says("Never asked for."));
            asked.Always(new(new Says("Never asked for.")) { Contains = $"question {number}." });
        }

        var whole = new Says("This is an answer of a usual length, forty words or so, as a model would give it to a question that was put to it.");
        var stream = new Says(Wording.Chunks);
        Console.WriteLine(model.Url);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            switch (line.Split(' '))
            {
                case ["whole", var count]: Script(asked, whole, count); break;
                case ["stream", var count]: Script(asked, stream, count); break;
                case ["memory"]: Console.WriteLine(Used()); break;
            }
        }

        return 0;
    }

    private static void Script(Conversation asked, Turn turn, string count)
    {
        for (var left = int.Parse(count, System.Globalization.CultureInfo.InvariantCulture); left > 0; left--)
        {
            asked.Then(turn);
        }

        Console.WriteLine("scripted");
    }

    private static long Used()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }
}
