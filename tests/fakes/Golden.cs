using System.Runtime.CompilerServices;

namespace Acceptance.Fakes.Tests;

/// <summary>Compares text with a file of the golden folder. With ACCEPT_GOLDEN=1 in the environment it writes the file instead: read the diff, commit both.</summary>
internal static class Golden
{
    public static void Matches(string name, string text)
    {
        var file = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Exists(file).Should().BeTrue($"golden/{name} should be there; run the tests once with ACCEPT_GOLDEN=1 and read what it writes");
        text.Should().Be(File.ReadAllText(file), $"it should be as golden/{name} has it; if the change is meant, run the tests with ACCEPT_GOLDEN=1");
    }

    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "golden");
}
