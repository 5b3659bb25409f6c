using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>Why a request gets no turn: what the client is told, and what the scenario fails with.</summary>
/// <param name="Failure">The answer, before it has its provider's shape.</param>
/// <param name="Complaint">The sentence of the verdict.</param>
internal sealed record Refusal(Failure Failure, string Complaint)
{
    /// <summary>The script has no turn left. Answered with 400: no official SDK asks again after it.</summary>
    public static Refusal Unscripted(IEndpoint endpoint, Received request, int played)
    {
        var asked = request.Messages.Count == 0 ? "" : $" Its last message was: {Quoted.Line(Shortened(Last(request)))}.";
        var sentence = $"The script has no reply for this call; it had {played} and all were given.{asked} Script one more reply, or find out why {endpoint.Name} was called again.";
        return new(new(400, sentence, null, "unscripted_call"), sentence);
    }

    /// <summary>The provider would have refused the request.</summary>
    public static Refusal Breach(ContractRule rule, Failure failure) =>
        new(failure, $"It breaks the provider's rule \"{rule.Name}\": {failure.Message?.TrimEnd()} Mend the client, or allow it with Allow(\"{rule.Name}\").");

    /// <summary>The script asks for what no provider would do.</summary>
    public static Refusal WrongScript(Turn turn, string why)
    {
        var sentence = $"The script is wrong, not the client: {turn} does not fit the request, since {why}. Mend the script.";
        return new(new(400, sentence, null, "wrong_script"), sentence);
    }

    /// <summary>What was asked is not passed on to a real provider, or could not be.</summary>
    public static Refusal Unpassed(string why, string advice)
    {
        var sentence = $"{why} {advice}";
        return new(new(400, sentence, null, "not_passed_on"), sentence);
    }

    private static string Last(Received request) =>
        request.Messages[^1] is { Results: [.., var result], Text: "" } ? result.Text : request.Messages[^1].Text;

    private static string Shortened(string text) => text.Length <= 120 ? text : $"{text[..117]}...";
}
