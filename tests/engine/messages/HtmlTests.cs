using System.Diagnostics;
using System.Text.RegularExpressions;
using Engine.Tests.Compatibility;

namespace Engine.Tests.Messages;

public sealed class HtmlTests
{
    private const string Chromium = "/usr/bin/chromium";

    [SkippableFact]
    public async Task The_messages_are_rendered_by_cucumbers_own_html_formatter()
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var folder = Directory.CreateTempSubdirectory("messages-");
        try
        {
            var file = Path.Combine(folder.FullName, "all.ndjson");
            await File.WriteAllLinesAsync(file, await RecordedRun.OfSample("all-statuses"));

            var (exit, output, errors) = await Run("node", Kit.Source("messages/render.mjs"), file);

            errors.Should().BeEmpty();
            exit.Should().Be(0);
            output.Should().Contain("All statuses").And.EndWith("</html>\n");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task The_page_shows_each_step_in_a_real_browser()
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        Skip.IfNot(File.Exists(Chromium), "There is no chromium: install it with 'apt-get install chromium'.");
        var folder = Directory.CreateTempSubdirectory("page-");
        try
        {
            var file = Path.Combine(folder.FullName, "all.ndjson");
            var page = Path.Combine(folder.FullName, "all.html");
            await File.WriteAllLinesAsync(file, await RecordedRun.OfSample("all-statuses"));
            await File.WriteAllTextAsync(page, (await Run("node", Kit.Source("messages/render.mjs"), file)).Output);

            var (exit, output, errors) = await Run(
                Chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", $"--user-data-dir={folder.FullName}/profile",
                "--virtual-time-budget=10000", "--dump-dom", page);

            exit.Should().Be(0, errors);
            // What the scripts hold is not what the reader sees.
            Regex.Replace(output, "<(script|style).*?</\\1>|<[^>]*>", " ", RegexOptions.Singleline).Should().Contain("a failing step").And.Contain("an ambiguous step").And.Contain("whoops");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Exit, string Output, string Errors)> Run(string program, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, output, await errors);
    }
}
