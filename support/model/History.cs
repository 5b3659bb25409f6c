using Acceptance.Fakes;
using FluentAssertions;

namespace Acceptance.Support.Model;

/// <summary>What a model is shown of a conversation that goes on over several questions.</summary>
public static class History
{
    /// <summary>Fails unless each question begins with all of the one before it, word for word, and adds the answer and what was said then.</summary>
    public static void ShouldGrowByOneTurn(IReadOnlyList<Exchange> journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        journal.Should().HaveCountGreaterThan(1, "one question alone has no history");
        foreach (var (before, after) in journal.Zip(journal.Skip(1)))
        {
            var (shown, then) = (Lines(before), Lines(after));
            then.Take(shown.Count).Should().Equal(shown, "question {0} was to repeat question {1}", after.Number, before.Number);
            then.Skip(shown.Count).Should().HaveCount(2).And.Subject.First().Should().StartWith("assistant: ", "the answer comes before what was said next");
        }
    }

    private static List<string> Lines(Exchange exchange) => [.. exchange.Request.Messages.Select(message => $"{message.Role}: {message.Text}")];
}
