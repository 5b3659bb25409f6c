using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Acceptance.Fakes.Tests;

/// <summary>Scripts of every kind, with some of their words replaced, removed or misplaced: they are read or told in sentences, and what is read can be played.</summary>
public sealed class ScriptFuzzTests(ServedModel served, ITestOutputHelper output) : IClassFixture<ServedModel>
{
    private const int Scripts = 300;

    // JSON is YAML: the mutations are those of requests.
    private const string Script = """
        {"turns":[{"says":["Hel","lo"],"usage":{"input":8,"output":4,"cached":1,"cacheWritten":1,"reasoning":1},"stop":"length"},{"calls":[{"tool":"read","arguments":{"path":"a"},"id":"x"}]},
        {"thinks":"Hm","signature":"s","says":"So."},{"refuses":"No."},{"offers":[{"says":"A"},{"says":"B"}]},{"fails":{"status":429,"message":"m","retryAfter":2}},{"troubled":{"with":"overloaded","retryAfter":0}},
        {"says":"One two three four","breaksOff":{"after":2}},{"says":"One two three","resets":{"after":1}},{"says":"One two","errs":{"after":1,"with":"serverError"}},{"says":"One two","garbles":"splitLines"},
        {"replays":{"status":200,"contentType":"application/json","events":["{}"]}}],"rules":[{"when":{"contains":"title","model":"m","tool":"t","schema":"s"},"says":"A title"}]}
        """;

    private static readonly HttpClient Http = new();
    private static int opened;

    private static Gen<(string Text, FuzzRoute Route)> Any { get; } =
        from picks in Gen.ArrayOf(Gen.Choose(0, 100_000), 3)
        from values in Gen.ArrayOf(Gen.Elements(Malformed.Values), 3)
        from count in Gen.Choose(0, 3)
        from route in Gen.Elements(FuzzRoute.All)
        select (Malformed.Fields(Script, picks[..count], values[..count]), route);

    [Fact]
    public void No_script_breaks_the_server_with_the_fixed_seed() => Check(42);

    [Fact]
    public void No_script_breaks_the_server_with_a_fresh_seed() => Check((ulong)Random.Shared.NextInt64());

    private void Check(ulong seed)
    {
        output.WriteLine($"seed {seed}");
        using var bystander = served.Model.Open($"unscripted-{Interlocked.Increment(ref opened)}").Then(new Says("Untouched."));
        Prop.ForAll(Any.ToArbitrary(), script => Holds(script.Text, script.Route)).Check(Config.QuickThrowOnFailure.WithMaxTest(Scripts).WithReplay(seed, 1));
        bystander.Journal.Should().BeEmpty();
        served.Model.Strays.Should().BeEmpty();
    }

    private bool Holds(string text, FuzzRoute route)
    {
        var read = ScriptFile.Check(text, "script", out var problems);
        if (problems.Count > 0)
        {
            return problems.All(problem => problem.Line > 0 && problem.Why.Length > 0);
        }

        using var conversation = served.Model.Open($"scripted-{Interlocked.Increment(ref opened)}").Follow(read);
        for (var number = 1; number <= read.Turns.Count; number++)
        {
            Ask(conversation, route);
            if (conversation.Journal.Count != number)
            {
                return false;
            }
        }

        // After all of that the server still answers as it should.
        using var after = served.Model.Open($"after-{Interlocked.Increment(ref opened)}").Then(new Says("Fine."));
        return Ask(after, FuzzRoute.All[0]).Contains("Fine.", StringComparison.Ordinal);
    }

    private static string Ask(Conversation conversation, FuzzRoute route)
    {
        using var request = conversation.Request("", route.Streams, route.Body, route.Path);
        try
        {
            using var answer = Http.Send(request);
            using var reader = new StreamReader(answer.Content.ReadAsStream(), Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            // What breaks off and what is reset ends so: the script wanted it.
            return fault.Message;
        }
    }
}
