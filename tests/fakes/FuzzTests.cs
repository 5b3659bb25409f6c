using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Acceptance.Fakes.Tests;

/// <summary>Malformed requests of every kind: with a fixed seed, and with a fresh one that a failure prints.</summary>
public sealed class FuzzTests(ServedModel served, ITestOutputHelper output) : IClassFixture<ServedModel>
{
    private const int Requests = 1500;
    private static readonly HttpClient Http = new();
    private static int opened;

    [Fact]
    public void No_malformed_request_goes_unanswered_with_the_fixed_seed() => Check(42);

    [Fact]
    public void No_malformed_request_goes_unanswered_with_a_fresh_seed() => Check((ulong)Random.Shared.NextInt64());

    private void Check(ulong seed)
    {
        output.WriteLine($"seed {seed}");
        using var bystander = served.Model.Open($"bystander-{Interlocked.Increment(ref opened)}").Then(new Says("Untouched."));
        Prop.ForAll(Malformed.Any.ToArbitrary(), request => Holds(request)).Check(Config.QuickThrowOnFailure.WithMaxTest(Requests).WithReplay(seed, 1));
        bystander.Journal.Should().BeEmpty();
        served.Model.Strays.Should().BeEmpty();
    }

    // Answered with a status that a provider has for it, in JSON of the provider's own shape, and journaled once.
    private bool Holds(Malformed malformed)
    {
        using var conversation = served.Model.Open($"fuzz-{Interlocked.Increment(ref opened)}").Then(malformed.Route.Streams ? new Says("{}") : new Calls("read", "{}"));
        using var request = conversation.Request("", malformed.Route.Streams, "", malformed.Route.Path);
        request.Content = new ByteArrayContent(malformed.Body) { Headers = { ContentType = new("application/json") } };
        using var answer = Http.Send(request);
        using var reader = new StreamReader(answer.Content.ReadAsStream());
        var body = reader.ReadToEnd();
        return conversation.Journal.Count == 1 && (answer.IsSuccessStatusCode ? conversation.Complaints.Count == 0 : (int)answer.StatusCode == 400 && conversation.Complaints.Count == 1 && IsError(malformed.Route.Provider, body));
    }

    private static bool IsError(string provider, string body)
    {
        using var parsed = JsonDocument.Parse(body);
        var error = parsed.RootElement.GetProperty("error");
        return provider switch
        {
            "anthropic" => parsed.RootElement.GetProperty("type").GetString() == "error" && error.GetProperty("type").GetString()!.Length > 0,
            "gemini" => error.GetProperty("code").GetInt32() == 400 && error.GetProperty("status").GetString() == "INVALID_ARGUMENT",
            _ => error.GetProperty("message").GetString()!.Length > 0 && error.TryGetProperty("code", out _),
        };
    }
}
