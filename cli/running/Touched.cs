using System.Text.Json;
using Acceptance.Cli.Features;

namespace Acceptance.Cli.Running;

/// <summary>Which scenarios changed files touch.</summary>
/// <param name="features">As they are now.</param>
/// <param name="messages">The lines of the last whole run's messages, which know what each step ran.</param>
internal sealed class Touched(IReadOnlyList<Feature> features, IEnumerable<string> messages)
{
    private readonly Lazy<ILookup<string, string>> _titlesByClass = new(() => Read(messages));

    /// <summary>The filter that takes them; null when everything is touched.</summary>
    /// <param name="files">Paths from the project's root, with slashes.</param>
    public string? By(IReadOnlyList<string> files)
    {
        var parts = files.Select(One).ToList();
        return parts.Contains(null) ? null : TestFilter.Any(parts.OfType<string>().Distinct());
    }

    private string? One(string file)
    {
        if (features.FirstOrDefault(feature => feature.Place.File == file) is { } feature)
            return TestFilter.Is("FeatureTitle", feature.Title);
        // A step class has its file's name; what is not a step class may be under any step.
        return file.StartsWith("steps/", StringComparison.Ordinal)
            ? TestFilter.Any(_titlesByClass.Value[Path.GetFileNameWithoutExtension(file)].Distinct().Select(title => TestFilter.Is("FeatureTitle", title)))
            : null;
    }

    private static ILookup<string, string> Read(IEnumerable<string> messages)
    {
        var classes = new Dictionary<string, string>();
        var features = new Dictionary<string, string>();
        var pickles = new Dictionary<string, string>();
        var uses = new List<(string Class, string Feature)>();
        foreach (var line in messages)
        {
            using var message = JsonDocument.Parse(line);
            var envelope = message.RootElement.EnumerateObject().First();
            var body = envelope.Value;
            switch (envelope.Name)
            {
                case "stepDefinition" when body.GetProperty("sourceReference").TryGetProperty("javaMethod", out var method):
                    classes[Text(body, "id")] = Text(method, "className").Split('.')[^1];
                    break;
                case "gherkinDocument" when body.TryGetProperty("feature", out var feature):
                    features[Text(body, "uri")] = Text(feature, "name");
                    break;
                case "pickle":
                    pickles[Text(body, "id")] = Text(body, "uri");
                    break;
                case "testCase":
                    var title = features.GetValueOrDefault(pickles.GetValueOrDefault(Text(body, "pickleId"), ""), "");
                    uses.AddRange(
                        from step in body.GetProperty("testSteps").EnumerateArray()
                        where step.TryGetProperty("stepDefinitionIds", out _)
                        from id in step.GetProperty("stepDefinitionIds").EnumerateArray()
                        select (classes.GetValueOrDefault(id.GetString()!, ""), title));
                    break;
            }
        }
        return uses.ToLookup(use => use.Class, use => use.Feature);
    }

    private static string Text(JsonElement body, string name) => body.GetProperty(name).GetString()!;
}
