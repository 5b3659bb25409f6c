using System.Diagnostics;

namespace Acceptance.Cli.Running;

/// <summary>The living documentation of the last run.</summary>
internal static class Page
{
    // Built with this program: see Accept.csproj.
    private static readonly string Program = Path.Combine("report", "bin", "Debug", "net10.0", "report.dll");

    /// <summary>Where it is.</summary>
    public static string File => Path.Combine(Project.Artifacts, "living-documentation.html");

    /// <summary>Says where it is, if it is there.</summary>
    public static void Say()
    {
        if (System.IO.File.Exists(File))
            Console.WriteLine($"Living documentation: {File}");
    }

    /// <summary>Writes it.</summary>
    /// <param name="dotnet">Runs the report's program.</param>
    /// <param name="messages">The runs' messages.</param>
    /// <param name="more">Options beside those that every page has.</param>
    /// <returns>The program's exit code; 0 when the page is there.</returns>
    public static Task<int> WriteAsync(Dotnet dotnet, IReadOnlyList<string> messages, params string[] more) => dotnet.RunAsync(
        [Program, .. messages, "--output", File, "--glossary", Path.Combine("features", "glossary.md"), "--history", Path.Combine(Project.Artifacts, "history"), .. more],
        Dotnet.Ignored);

    /// <summary>Opens it with the program that this machine opens pages with.</summary>
    public static void Open()
    {
        if (!System.IO.File.Exists(File))
            return;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(File) { UseShellExecute = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine($"No program opens pages here: open {File} yourself.");
        }
    }
}
