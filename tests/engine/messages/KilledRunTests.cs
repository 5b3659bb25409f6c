using System.Text.Json;
using Engine.Tests.Running;
using Reqnroll;
using Reqnroll.Engine;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Messages;
using Reqnroll.Engine.Running;

namespace Engine.Tests.Messages;

public sealed class KilledRunTests
{
    [Fact]
    public async Task A_run_that_is_killed_in_a_step_leaves_whole_lines_up_to_that_step()
    {
        var file = Path.GetTempFileName();
        try
        {
            using var messages = new RunMessages(new(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read)), new SteppingTime());
            var run = new TestRun(new(), BindingRegistry.Of([typeof(Looking)]), messages);
            var source = new FeatureSourceAttribute("x.feature", "/x.feature", "Feature: X\n  Scenario: Y\n    Given a look at the file\n");
            var model = new FeatureReader("X", source, "en-US").Read();
            run.Expect(model, 1);
            await run.StartAsync();
            Looking.File = file;

            await run.Feature(model).PlayAsync(model.Scenarios[2], null, new CapturedOutput());

            var kinds = Looking.Seen.Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Single().Name);
            kinds.Should().EndWith(["testCase", "testCaseStarted", "testStepStarted"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Looks at the file in the middle of the run: what is there then is what a kill would leave.</summary>
    public sealed class Looking
    {
        public static string File { get; set; } = "";

        public static string[] Seen { get; private set; } = [];

        [Given("a look at the file")]
        public static void Look()
        {
            using var reader = new StreamReader(new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            Seen = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
