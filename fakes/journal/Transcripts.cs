using System.Globalization;
using System.Text;

namespace Acceptance.Fakes;

/// <summary>Writes a journal for people. Messages that a request repeats from the one before are counted, not printed again.</summary>
internal static class Transcripts
{
    public static string Write(string id, IReadOnlyList<Exchange> journal, IReadOnlyList<string> verdict)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Conversation {id}\n");
        Received? before = null;
        foreach (var (index, exchange) in InOrder(journal).Index())
        {
            Write(text, index + 1, exchange, before);
            before = exchange.Request;
        }

        foreach (var sentence in verdict)
        {
            text.Append(CultureInfo.InvariantCulture, $"! {sentence}\n");
        }

        return text.ToString();
    }

    // Rules answer whoever asks whenever they ask: clients that ask at once come in any order, and the transcript shall not.
    private static IEnumerable<Exchange> InOrder(IReadOnlyList<Exchange> journal)
    {
        for (var next = 0; next < journal.Count;)
        {
            var run = journal.Skip(next).TakeWhile(exchange => exchange.Rule is not null).ToList();
            foreach (var exchange in run.OrderBy(exchange => exchange.Rule!.ToString(), StringComparer.Ordinal).ThenBy(exchange => exchange.Request.ShownText, StringComparer.Ordinal))
            {
                yield return exchange;
            }

            next += run.Count;
            if (run.Count == 0)
            {
                yield return journal[next++];
            }
        }
    }

    private static void Write(StringBuilder text, int number, Exchange exchange, Received? before)
    {
        var request = exchange.Request;
        text.Append(CultureInfo.InvariantCulture, $"\n{number}. {exchange.Dialect}, {request.Model}{(request.Streamed ? ", streamed" : "")}\n");
        if (request.System.Length > 0 && request.System != before?.System && !request.Messages.Any(message => message.Role is "system" or "developer"))
        {
            Line(text, "system", request.System);
        }

        var known = before is null ? 0 : before.Messages.Zip(request.Messages).TakeWhile(pair => Questions.Same(pair.First, pair.Second)).Count();
        if (known > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"   ({known} as before)\n");
        }

        foreach (var message in request.Messages.Skip(known))
        {
            Write(text, message);
        }

        if (request.Tools.Count > 0 && !(before?.Tools.Select(tool => tool.Name).SequenceEqual(request.Tools.Select(tool => tool.Name)) ?? false))
        {
            Line(text, "tools", string.Join(", ", request.Tools.Select(tool => tool.Name)));
        }

        Line(text, exchange.Status.ToString(CultureInfo.InvariantCulture), Answered(exchange));
    }

    private static string Answered(Exchange exchange) =>
        exchange.Turn is { } turn ? turn.ToString()
        : exchange.Rule is { } rule ? $"by the rule {rule}: {rule.Answer}"
        : exchange.Beside ? "a standing answer"
        : "no turn";

    private static void Write(StringBuilder text, Message message)
    {
        if (message.Text.Length > 0)
        {
            Line(text, message.Role, message.Text);
        }

        foreach (var call in message.Calls)
        {
            Line(text, message.Role, $"calls {call.Tool} {call.Arguments} ({call.Id})");
        }

        foreach (var result in message.Results)
        {
            Line(text, "tool", $"{result.Text} ({result.CallId}{(result.Failed ? ", failed" : "")})");
        }
    }

    private static void Line(StringBuilder text, string who, string what) =>
        text.Append(CultureInfo.InvariantCulture, $"   {who}: {what.Replace("\r", "").Replace("\n", "\n      ")}\n");
}
