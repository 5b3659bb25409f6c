using Engine.Tests.Running;
using Reqnroll.Engine;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Running;

namespace Engine.Tests.Hooks;

/// <summary>Runs a feature with the bindings of one class, and tells what each scenario came to.</summary>
internal static class HookedScenarios
{
    public static Task<IReadOnlyList<Exception?>> PlayAsync<T>(string text, Settings? settings = null, CapturedOutput? output = null) =>
        PlayAsync(typeof(T), text, settings ?? new(), output);

    public static async Task<IReadOnlyList<Exception?>> PlayAsync(Type bindings, string text, Settings settings, CapturedOutput? output = null)
    {
        var run = new TestRun(settings, BindingRegistry.Of([bindings], settings.BindingCulture ?? settings.FeatureLanguage), null);
        var model = new FeatureReader(bindings.Name, new FeatureSourceAttribute("x.feature", "/x.feature", text), "en-US").Read();
        run.Expect(model, model.Scenarios.Values.Sum(each => Math.Max(1, each.Rows.Count)));
        await run.StartAsync();
        var results = new List<Exception?>();
        foreach (var scenario in model.Scenarios.Values)
        {
            foreach (var row in scenario.Rows.DefaultIfEmpty())
            {
                results.Add(await Record.ExceptionAsync(() => run.Feature(model).PlayAsync(scenario, row, output ?? new())));
            }
        }

        await run.EndAsync();
        return results;
    }
}
