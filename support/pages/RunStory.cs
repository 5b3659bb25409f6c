using System.Text.Json;

namespace Acceptance.Support.Pages;

/// <summary>A run as Cucumber Messages tell it, made up: its scenarios, and how they ended.</summary>
/// <param name="scenarios">In order; those of one feature share a file.</param>
/// <param name="started">When it began; two runs of the same scenarios are told apart by it.</param>
public sealed class RunStory(IReadOnlyList<StoryScenario> scenarios, DateTimeOffset started)
{
    private readonly List<string> _lines = [];
    private DateTimeOffset _now = started;
    private int _ids;

    /// <summary>The lines of a file of messages; a run that was killed has no end.</summary>
    public IReadOnlyList<string> Lines()
    {
        Add(new { meta = new { protocolVersion = "34.2.1", implementation = new { name = "Told", version = "1.0" }, runtime = new { name = "none" }, os = new { name = "none" }, cpu = new { name = "none" } } });
        var cases = scenarios.GroupBy(each => (each.Folder, each.Feature)).SelectMany(Feature).ToList();
        Add(new { testRunStarted = new { timestamp = Now(0) } });
        foreach (var (scenario, testCase, steps) in cases)
            foreach (var (attempt, status) in scenario.Attempts.Index())
                Attempt(scenario, testCase, steps, attempt, status);
        if (!scenarios.Any(scenario => scenario.IsCutShort))
            Add(new { testRunFinished = new { success = scenarios.All(scenario => scenario.Attempts is [] or [.., "PASSED"] or [.., "SKIPPED"]), timestamp = Now(0) } });
        return _lines;
    }

    private IEnumerable<(StoryScenario Scenario, string TestCase, IReadOnlyList<string> Steps)> Feature(IGrouping<(string Folder, string Name), StoryScenario> feature)
    {
        var uri = $"features/{feature.Key.Folder}/{feature.Key.Name.ToLowerInvariant().Replace(' ', '-')}.feature";
        var written = feature.Select((scenario, at) => (Scenario: scenario, Id: Id(), Line: 10 + at * 10, Steps: scenario.Steps.Select(_ => Id()).ToList())).ToList();
        Add(new
        {
            gherkinDocument = new
            {
                uri,
                feature = new
                {
                    name = feature.Key.Name,
                    description = feature.First().Description,
                    tags = Array.Empty<object>(),
                    children = written.GroupBy(each => each.Scenario.Rule).SelectMany(group => group.Key is null
                        ? group.Select(each => (object)new { scenario = Written(each.Scenario, each.Id, each.Line, each.Steps) })
                        : [new { rule = new { id = Id(), name = group.Key, description = "", tags = Array.Empty<object>(), children = group.Select(each => new { scenario = Written(each.Scenario, each.Id, each.Line, each.Steps) }) } }]),
                },
            },
        });
        return [.. written.Select(each => Case(each.Scenario, uri, each.Id, each.Steps))];
    }

    private static object Written(StoryScenario scenario, string id, int line, List<string> steps) => new
    {
        id,
        name = scenario.Name,
        description = "",
        location = new { line },
        steps = scenario.Steps.Select((step, at) => new { id = steps[at], keyword = step[..(step.IndexOf(' ', StringComparison.Ordinal) + 1)], location = new { line = line + at + 1 } }),
        examples = Array.Empty<object>(),
    };

    private (StoryScenario, string, IReadOnlyList<string>) Case(StoryScenario scenario, string uri, string astNode, List<string> astSteps)
    {
        var (pickle, testCase) = (Id(), Id());
        var pickleSteps = scenario.Steps.Select(_ => Id()).ToList();
        List<string> testSteps = [.. scenario.Steps.Select(_ => Id())];
        Add(new
        {
            pickle = new
            {
                id = pickle,
                uri,
                name = scenario.Name,
                astNodeIds = new[] { astNode },
                tags = scenario.Tags.Select(name => new { name }),
                steps = scenario.Steps.Select((step, at) => new
                {
                    id = pickleSteps[at],
                    text = step[(step.IndexOf(' ', StringComparison.Ordinal) + 1)..],
                    astNodeIds = new[] { astSteps[at] },
                    argument = at == 0 && scenario.DocString is { } content ? new { docString = new { content } } : null,
                }),
            },
        });
        if (scenario.Attempts.Count > 0)
            Add(new { testCase = new { id = testCase, pickleId = pickle, testSteps = testSteps.Select((id, at) => new { id, pickleStepId = pickleSteps[at] }) } });
        return (scenario, testCase, testSteps);
    }

    private void Attempt(StoryScenario scenario, string testCase, IReadOnlyList<string> steps, int attempt, string status)
    {
        var id = Id();
        Add(new { testCaseStarted = new { id, testCaseId = testCase, attempt, timestamp = Now(1) } });
        foreach (var (at, step) in steps.Index())
        {
            var isLast = at == steps.Count - 1;
            if (isLast && scenario.IsCutShort)
                return;
            var message = isLast && status != "PASSED" ? scenario.Message : null;
            Add(new { testStepStarted = new { testCaseStartedId = id, testStepId = step, timestamp = Now(0) } });
            foreach (var (name, mediaType, text) in isLast ? scenario.Attachments : [])
                Add(new { attachment = new { testCaseStartedId = id, testStepId = step, body = text, contentEncoding = "IDENTITY", mediaType, fileName = name } });
            Add(new { testStepFinished = new { testCaseStartedId = id, testStepId = step, testStepResult = new { status = isLast ? status : "PASSED", message, duration = new { seconds = 0, nanos = 1_000_000 } }, timestamp = Now(0) } });
        }
        Add(new { testCaseFinished = new { testCaseStartedId = id, willBeRetried = attempt < scenario.Attempts.Count - 1, timestamp = Now(scenario.Milliseconds) } });
    }

    private object Now(int later)
    {
        _now = _now.AddMilliseconds(later);
        return new { seconds = _now.ToUnixTimeSeconds(), nanos = _now.Millisecond * 1_000_000 };
    }

    private string Id() => (++_ids).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private void Add(object envelope) => _lines.Add(JsonSerializer.Serialize(envelope, Json));
}
