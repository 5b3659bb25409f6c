using Acceptance.Fakes;

namespace Acceptance.Support.Clients;

/// <summary>A client of a provider that keeps its own history, as an application does. It offers one tool: <see cref="ReadFile"/>.</summary>
public interface IProviderClient : IDisposable
{
    /// <summary>Adds what the user says.</summary>
    void Say(string text);

    /// <summary>Adds what a tool returned to a call of the answer before.</summary>
    void Return(ToolCall call, string result);

    /// <summary>Asks the model and adds its answer to the history. Throws what the client throws.</summary>
    /// <param name="streamed">Whether to ask for a stream.</param>
    /// <param name="read">Is told each piece of text as it comes.</param>
    /// <param name="cancel">The user's patience.</param>
    Task<ClientAnswer> AskAsync(bool streamed, Action<string> read, CancellationToken cancel);
}
