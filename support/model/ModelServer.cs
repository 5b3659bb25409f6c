using Acceptance.Fakes;

namespace Acceptance.Support.Model;

/// <summary>The one fake model of the run, shared by all scenarios: each has a conversation of its own on it.</summary>
public static class ModelServer
{
    private static readonly Lazy<Task<FakeModel>> Server = new(() => FakeModel.StartAsync(new FakeModelOptions { Port = Port, KeepAnswers = true }));

    private static int Port => int.TryParse(Environment.GetEnvironmentVariable("ACCEPTANCE_MODEL_PORT"), out var port) ? port : 0;

    /// <summary>Opens a conversation; the first caller starts the server.</summary>
    public static Conversation Open(string id) => Server.Value.GetAwaiter().GetResult().Open(id);

    /// <summary>Stops the server, if it was ever started.</summary>
    /// <returns>Requests that belonged to no scenario, a sentence each.</returns>
    public static async Task<IReadOnlyList<string>> StopAsync()
    {
        if (!Server.IsValueCreated)
            return [];
        var server = await Server.Value;
        var strays = server.Strays.ToArray();
        await server.DisposeAsync();
        return strays;
    }
}
