using Acceptance.Report.Gathering;
using Acceptance.Report.Messages;
using Acceptance.Report.Prose;

namespace Acceptance.Report.Documents;

/// <summary>Makes the features of one run.</summary>
internal sealed class FeatureOf(RecordedRun run)
{
    private readonly ILookup<string, Attempt> _attempts = run.Attempts.Values.OrderBy(attempt => attempt.Number).ToLookup(attempt => attempt.TestCase.PickleId);

    /// <summary>The container runtimes that scenarios say they used.</summary>
    public HashSet<string> Containers { get; } = [];

    public IReadOnlyList<Feature> All()
    {
        var pickles = run.Pickles.ToLookup(pickle => pickle.Uri);
        return [.. run.Documents.Where(document => document.Value.Feature is not null).Select(document => Make(document.Key, document.Value.Feature!, pickles[document.Key]))];
    }

    private Feature Make(string uri, GherkinFeature written, IEnumerable<Pickle> pickles)
    {
        var outline = new Outline(written);
        var scenarios = new ScenarioOf(run, outline);
        var id = Slug.OfFeature(uri);
        var taken = new HashSet<string>();
        var feature = new Feature(id, uri, id.Contains('/', StringComparison.Ordinal) ? id[..id.LastIndexOf('/')] : "", written.Name)
        {
            Description = Markdown.ToHtml(written.Description),
            Tags = Names(written.Tags),
            Rules = [.. outline.Rules.Select(rule => new Rule(rule.Name, Markdown.ToHtml(rule.Description), Names(rule.Tags)))],
            Scenarios = [.. pickles.Select(pickle => scenarios.Make(pickle, Unique($"{id}/{Slug.Of(pickle.Name)}", taken), [.. _attempts[pickle.Id]]))],
        };
        Containers.UnionWith(scenarios.Containers);
        return feature;
    }

    private static string[] Names(IReadOnlyList<Tag>? tags) => [.. (tags ?? []).Select(tag => tag.Name)];

    // Rows of an outline without placeholders in its title share their name: they are told apart by their order in the file.
    private static string Unique(string id, HashSet<string> taken)
    {
        var unique = id;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{id}-{number}";
        return unique;
    }
}
