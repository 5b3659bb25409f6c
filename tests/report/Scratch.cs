using Acceptance.Support.Pages;

namespace Report.Tests;

/// <summary>A folder for a test's files; gone after it.</summary>
internal sealed class Scratch : IDisposable
{
    private static readonly DateTimeOffset Day = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    public string Folder { get; } = Directory.CreateTempSubdirectory("report-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>A file of messages of these scenarios, of a run on the n-th day.</summary>
    public string Run(string name, int day, params StoryScenario[] scenarios) =>
        Write(name, string.Join('\n', new RunStory(scenarios, Day.AddDays(day)).Lines()) + "\n");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
