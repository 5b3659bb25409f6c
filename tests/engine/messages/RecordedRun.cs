using System.Globalization;
using System.Text;
using Engine.Tests.Compatibility;
using Engine.Tests.Running;
using Reqnroll.Engine;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Messages;
using Reqnroll.Engine.Running;

namespace Engine.Tests.Messages;

/// <summary>A run of feature files with some bindings, of which the messages are kept.</summary>
internal static class RecordedRun
{
    /// <summary>A sample of the Compatibility Kit with the steps that are written for it.</summary>
    public static Task<string[]> OfSample(string sample)
    {
        var name = string.Concat(sample.Split('-').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        var bindings = Type.GetType($"Engine.Tests.Compatibility.Samples.{name}");
        bindings.Should().NotBeNull($"the sample '{sample}' is new: write its steps, or name it in LeftOut with a reason");
        var files = Directory.GetFiles(Kit.File(sample), "*.feature").Order(StringComparer.Ordinal);
        return Of([bindings!], [.. files.Select(file => ($"samples/{sample}/{Path.GetFileName(file)}", File.ReadAllText(file)))], reversed: Kit.Arguments(sample) == "--order reverse");
    }

    public static async Task<string[]> Of(Type[] bindings, (string Path, string Text)[] features, Settings? settings = null, bool reversed = false)
    {
        using var kept = new MemoryStream();
        var messages = new RunMessages(new(kept), new SteppingTime());
        var run = new TestRun(settings ?? new(), BindingRegistry.Of(bindings), messages);
        var models = features.Select(each => new FeatureReader(each.Path, new FeatureSourceAttribute(each.Path, each.Path, each.Text), "en-US").Read()).ToList();
        models.ForEach(model => run.Expect(model, model.Scenarios.Values.Sum(scenario => Math.Max(1, scenario.Rows.Count))));
        await Record.ExceptionAsync(run.StartAsync);
        var scenarios = models.SelectMany(model => model.Scenarios.Values.Select(scenario => (model, scenario)));
        foreach (var (model, scenario) in reversed ? scenarios.Reverse() : scenarios)
        {
            foreach (var row in scenario.Rows.DefaultIfEmpty())
            {
                // Whatever becomes of a scenario is in its messages.
                await Record.ExceptionAsync(() => run.Feature(model).PlayAsync(scenario, row, new CapturedOutput()));
            }
        }

        await Record.ExceptionAsync(run.EndAsync);
        return Encoding.UTF8.GetString(kept.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
