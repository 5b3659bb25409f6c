using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>Why a request gets no turn: what the client is told, and what the scenario fails with.</summary>
/// <param name="Failure">The answer, before it has its dialect's shape.</param>
/// <param name="Complaint">The sentence of the verdict.</param>
internal sealed record Refusal(Failure Failure, string Complaint)
{
    /// <summary>The script has no turn left. Answered with 400: no official SDK asks again after it.</summary>
    public static Refusal Unscripted(IDialect dialect, Received request, IReadOnlyList<Exchange> before)
    {
        var asked = request.Messages.Count == 0 ? "" : $" Its last message was: {Quoted.Line(Shortened(Last(request)))}.";
        var played = before.Count(exchange => exchange.Turn is not null);
        var sentence = $"The script has no reply for this call; it had {played} and all were given.{asked} Script one more reply, or find out why {dialect.Name} was called again.";
        return new(new(400, sentence, "unscripted_call"), sentence);
    }

    private static string Last(Received request) =>
        request.Messages[^1] is { Results: [.., var result], Text: "" } ? result.Text : request.Messages[^1].Text;

    private static string Shortened(string text) => text.Length <= 120 ? text : $"{text[..117]}...";
}
