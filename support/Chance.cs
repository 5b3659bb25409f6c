using Bogus;
using Bogus.DataSets;

namespace Acceptance.Support;

/// <summary>The incidental data of one scenario: names that decide nothing, made from a seed that the scenario's name gives.</summary>
public sealed class Chance
{
    /// <summary>Draws everything at once, so that the order in which steps ask changes nothing.</summary>
    public Chance(ScenarioName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Seed = name.Seed;
        // The data sets one by one: Bogus' Faker makes all twenty of its own, which takes longer than the rest of a scenario's beginning.
        var random = new Randomizer(name.Seed);
        var hacker = new Hacker { Random = random };
        DeveloperName = new Name { Random = random }.FullName();
        DeveloperEmail = new Internet { Random = random }.ExampleEmail().ToLowerInvariant();
        Project = $"local/{hacker.Noun().Replace(' ', '-')}-{random.Int(10, 99)}";
        Task = hacker.Phrase();
    }

    /// <summary>What to give to see the same data again.</summary>
    public int Seed { get; }

    /// <summary>Who commits.</summary>
    public string DeveloperName { get; }

    /// <summary>An address under a domain that is reserved for examples.</summary>
    public string DeveloperEmail { get; }

    /// <summary>A project's name with its namespace.</summary>
    public string Project { get; }

    /// <summary>What the developer asks for, where the scenario does not say.</summary>
    public string Task { get; }
}
