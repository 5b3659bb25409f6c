using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Acceptance.Fakes.Server.Tests;

/// <summary>Calls to /_fake that no suite means to make: each is answered in plain terms, and none brings the program down or touches another's conversation.</summary>
public sealed class ControlFuzzTests(ITestOutputHelper output)
{
    private const int Calls = 400;

    private static readonly string[] Methods = ["GET", "POST", "DELETE", "PUT", "PATCH", "HEAD"];

    private static readonly string[] Paths =
    [
        "", "/", "nothing", "conversations", "conversations/", "conversations/open", "conversations/none", "conversations/open/journal", "conversations/open/verdict", "conversations/open/transcript",
        "conversations/open/gates/1", "conversations/open/gates/1", "conversations/open/gates/0", "conversations/open/gates/-1", "conversations/open/gates/99999999999", "conversations/open/gates/x", "conversations/%00/journal",
        "conversations/%2e%2e/verdict", "conversations/open/journal/more", "strays", "metrics",
    ];

    private static readonly string[] Queries = ["", "?id=", "?id=open", "?id=A%20b", "?id=%00", "?id=a&id=b", "?within=NaN", "?within=-1", "?within=0.01", "?within=1e400", "?within=x", "?"];

    private static readonly string?[] Bodies =
    [
        null, "", "turns: []", "turns: [{ says: Hello }]", "{ \"turns\": [{ \"says\": 7 }] }", "turns: [{ sayz: Hello }]", "turns: {}", "[]", "null", "\0", "turns: [{ says: &a [*a] }]", "a: *b", "- - -", "{{{", "turns: [{ hangs: }]", "\t",
        "turns: [{ calls: [{ tool: f, arguments: [1] }] }]", "turns: [{ fails: { status: 99999999999 } }]", "rules: [{ when: {}, says: x }]", "? !!binary x",
    ];

    private static readonly Gen<(string Method, string Path, string? Body)> Any =
        from method in Gen.Elements(Methods)
        from path in Gen.Elements(Paths)
        from query in Gen.Elements(Queries)
        from body in Gen.Elements(Bodies)
        select (method, path + query, body);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_call_goes_unanswered(bool withFreshSeed)
    {
        var seed = withFreshSeed ? (ulong)Random.Shared.NextInt64() : 42;
        output.WriteLine($"seed {seed}");
        await using var program = await RunningProgram.Start("serve");
        (await program.Ask("POST", "_fake/conversations?id=bystander", "turns: [{ says: Untouched }]")).Status.Should().Be(201);
        (await program.Ask("POST", "_fake/conversations?id=open", "turns: [{ says: Wait, pauses: { after: 1 } }]")).Status.Should().Be(201);
        Prop.ForAll(Any.ToArbitrary(), call => Status(program, call) is 200 or 201 or 400 or 404).Check(Config.QuickThrowOnFailure.WithMaxTest(Calls).WithReplay(seed, 1));
        var verdict = (await program.Ask("GET", "_fake/conversations/bystander/verdict")).Body;
        verdict.GetProperty("sentences")[0].GetString().Should().Be("1 scripted reply was never asked for. Next was: Says \"Untouched\".");
        (await program.End()).Should().Be(0);
    }

    private static int Status(RunningProgram program, (string Method, string Path, string? Body) call)
    {
        using var answer = program.Raw(call.Method, $"_fake/{call.Path}", call.Method is "GET" or "HEAD" ? null : call.Body).GetAwaiter().GetResult();
        return (int)answer.StatusCode;
    }
}
