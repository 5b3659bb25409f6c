using Reqnroll;
using Xunit;

namespace Acceptance.Support.Pages;

/// <summary>What a scenario with a browser begins and ends with.</summary>
[Binding]
public sealed class BrowserHooks(ScenarioContext scenario, ScenarioName name, Reader reader, IReqnrollOutputHelper output)
{
    private static string Pictures { get; } = Artifacts.At("screenshots");

    /// <summary>Skips where there is no browser, with the line that installs one.</summary>
    [BeforeScenario("browser")]
    public static void ABrowserIsThere() => Skip.If(Chromium.Program is null, Chromium.Missing);

    /// <summary>Keeps a picture of a failure, and of what was to be looked at; fails for what the page did by itself. Before the workspace goes.</summary>
    [AfterScenario("browser", Order = 5000)]
    public async Task TheWindowIsClosedAsync()
    {
        if ((scenario.TestError is not null || scenario.ScenarioInfo.CombinedTags.Contains("picture")) && await reader.PictureAsync() is { } picture)
        {
            Directory.CreateDirectory(Pictures);
            var file = Path.Combine(Pictures, $"{name.Id}.jpg");
            await File.WriteAllBytesAsync(file, picture);
            output.AddAttachment(file);
        }
        await reader.CloseAsync();
        if (scenario.TestError is null && reader.Surprises.Count > 0)
            throw new ScenarioBroken(reader.Surprises.Select(surprise => $"The page {surprise}."));
    }

    /// <summary>Ends the browser.</summary>
    [AfterTestRun]
    public static Task EndAsync() => Chromium.StopAsync();
}
