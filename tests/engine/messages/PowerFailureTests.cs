using System.Diagnostics;
using System.Text.Json;
using Engine.Tests.Steps;

namespace Engine.Tests.Messages;

public sealed class PowerFailureTests
{
    [Fact]
    public async Task A_real_run_that_is_killed_leaves_a_file_of_whole_messages()
    {
        var folder = Directory.CreateTempSubdirectory("killed-");
        try
        {
            var file = Path.Combine(folder.FullName, "run.ndjson");
            var start = new ProcessStartInfo("dotnet", ["vstest", typeof(PowerFailureTests).Assembly.Location, "--TestCaseFilter:FeatureTitle=A run that is killed"])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName,
            };
            start.Environment[PowerSteps.Variable] = "fails";
            start.Environment["REQNROLL_FORMATTERS_MESSAGE"] = $"outputFilePath={file}";
            using var run = Process.Start(start)!;
            var output = Task.WhenAll(run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
            await run.WaitForExitAsync();

            run.ExitCode.Should().NotBe(0, string.Join('\n', await output));
            var text = await File.ReadAllTextAsync(file);
            text.Should().EndWith("\n");
            var kinds = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Single().Name).ToList();
            kinds.Should().StartWith("meta").And.EndWith("testStepStarted").And.NotContain("testRunFinished");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
