using Acceptance.Report.Gathering;

namespace Acceptance.Report.Documents;

/// <summary>Makes one documentation of several runs: shards of one, or runs one after the other.</summary>
internal static class Merged
{
    public static Documentation Of(IReadOnlyList<RecordedRun> runs, IReadOnlyList<string> problems, string? commit)
    {
        var containers = new HashSet<string>();
        var features = new Dictionary<string, Feature>();
        foreach (var run in runs)
        {
            var made = new FeatureOf(run);
            foreach (var feature in made.All())
                features[feature.Uri] = features.TryGetValue(feature.Uri, out var before) ? Join(before, feature) : feature;
            containers.UnionWith(made.Containers);
        }
        return new(Facts(runs, problems, commit) with { Containers = [.. containers.Order(StringComparer.Ordinal)] },
            [.. features.Values.OrderBy(feature => feature.Folder, StringComparer.Ordinal).ThenBy(feature => feature.Id, StringComparer.Ordinal)]);
    }

    private static Feature Join(Feature before, Feature after)
    {
        var earlier = before.Scenarios.ToDictionary(scenario => scenario.Id);
        var joined = after.Scenarios.Select(scenario => earlier.Remove(scenario.Id, out var other) ? Join(other, scenario) : scenario).ToList();
        // Another shard's part of the same file.
        joined.AddRange(earlier.Values.Select(scenario => scenario with { Rule = Rule(before, scenario, after) }));
        return after with { Scenarios = [.. joined.OrderBy(scenario => scenario.Line)] };
    }

    private static int? Rule(Feature before, Scenario scenario, Feature after) =>
        scenario.Rule is { } at && after.Rules.Select(rule => rule.Name).ToList().IndexOf(before.Rules[at].Name) is >= 0 and var found ? found : null;

    // The later of two that ran is shown. One that failed and then held is flaky; one that fails now is failed, whatever was before.
    private static Scenario Join(Scenario before, Scenario after)
    {
        if (after.Status == Status.NotRun)
            return before.Status == Status.NotRun ? after : before with { Line = after.Line, Rule = after.Rule };
        if (before.Status == Status.NotRun)
            return after;
        IReadOnlyList<Status> earlier = [.. Endings(before), .. Endings(after)];
        var flaky = after.Status == Status.Passed && earlier.Contains(Status.Failed);
        return after with
        {
            Status = flaky ? Status.Flaky : after.Status,
            Reason = flaky ? before.Reason : after.Reason,
            Detail = after.Detail with { Earlier = earlier, Failure = after.Detail.Failure ?? (flaky ? before.Detail.Failure : null) },
        };
    }

    private static IEnumerable<Status> Endings(Scenario scenario) => scenario.Detail.Earlier is { Count: > 0 } several ? several : [scenario.Status];

    private static RunFacts Facts(IReadOnlyList<RecordedRun> runs, IReadOnlyList<string> problems, string? commit)
    {
        var meta = runs.Select(run => run.Meta).OfType<Messages.Meta>().LastOrDefault();
        return new()
        {
            Started = runs.Min(run => run.Started),
            Milliseconds = runs.Sum(run => run is { Started: { } from, Last: { } to } ? (to - from).TotalMilliseconds : 0),
            IsComplete = runs.Count > 0 && runs.All(run => run.Finished is not null),
            Runs = runs.Count,
            Engine = Named(meta?.Implementation),
            Platform = string.Join(", ", new[] { Named(meta?.Runtime), Named(meta?.Os), meta?.Cpu?.Name }.OfType<string>()),
            Commit = commit ?? meta?.Ci?.Git?.Revision,
            Branch = meta?.Ci?.Git?.Branch,
            BuildUrl = meta?.Ci?.Url is { } url && url.StartsWith("https://", StringComparison.Ordinal) ? url : null,
            Failures = [.. runs.SelectMany(run => run.Failures)],
            Problems = problems,
        };
    }

    private static string? Named(Messages.Product? product) => product is null ? null : $"{product.Name} {product.Version}".Trim();
}
