using System.Globalization;
using Acceptance.Support.Modes;
using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Acceptance.Support.RandomOrder", "Acceptance")]

namespace Acceptance.Support;

/// <summary>Another order in every run, so that no scenario comes to lean on another. ACCEPTANCE_ORDER repeats one.</summary>
public sealed class RandomOrder : ITestCollectionOrderer
{
    /// <summary>Called by xUnit, which hands over where messages about the run go.</summary>
    public RandomOrder(IMessageSink messages) => Announcement.To = messages;

    /// <summary>The seed of this run's order.</summary>
    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("ACCEPTANCE_ORDER"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next(1_000_000);

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
    {
        // Sorted first: discovery has an order of its own, and the seed has to decide alone.
        var sorted = testCollections.OrderBy(collection => collection.DisplayName, StringComparer.Ordinal).ToArray();
        new Random(Seed).Shuffle(sorted);
        return sorted;
    }
}
