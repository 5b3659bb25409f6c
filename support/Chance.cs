using Bogus;

namespace Acceptance.Support;

/// <summary>The incidental data of one scenario: names that decide nothing, made from a seed that the scenario's name gives.</summary>
public sealed class Chance
{
    /// <summary>Draws everything at once, so that the order in which steps ask changes nothing.</summary>
    public Chance(ScenarioName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Seed = name.Seed;
        var faker = new Faker("en") { Random = new Randomizer(name.Seed) };
        DeveloperName = faker.Name.FullName();
        DeveloperEmail = faker.Internet.ExampleEmail().ToLowerInvariant();
        Project = $"local/{faker.Hacker.Noun().Replace(' ', '-')}-{faker.Random.Int(10, 99)}";
        Task = faker.Hacker.Phrase();
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
