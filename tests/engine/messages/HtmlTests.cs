using System.Diagnostics;
using Engine.Tests.Compatibility;

namespace Engine.Tests.Messages;

public sealed class HtmlTests
{
    [SkippableFact]
    public async Task The_messages_are_rendered_by_cucumbers_own_html_formatter()
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var folder = Directory.CreateTempSubdirectory("messages-");
        try
        {
            var file = Path.Combine(folder.FullName, "all.ndjson");
            await File.WriteAllLinesAsync(file, await RecordedRun.OfSample("all-statuses"));

            var (exit, output, errors) = await Node(Kit.Source("messages/render.mjs"), file);

            errors.Should().BeEmpty();
            exit.Should().Be(0);
            output.Should().Contain("All statuses").And.EndWith("</html>\n");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Exit, string Output, string Errors)> Node(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, output, await errors);
    }
}
