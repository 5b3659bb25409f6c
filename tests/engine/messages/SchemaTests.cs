using Engine.Tests.Compatibility;

namespace Engine.Tests.Messages;

public sealed class SchemaTests
{
    [SkippableFact]
    public async Task Every_message_is_valid_against_the_published_schema()
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var schema = await MessageSchema.LoadAsync();
        var samples = Kit.Samples().Where(sample => !LeftOut.Samples.ContainsKey(sample)).ToList();

        foreach (var sample in samples)
        {
            foreach (var line in await RecordedRun.OfSample(sample))
            {
                schema.Validate(line).Should().BeEmpty($"'{sample}' has {line}");
            }
        }
    }

    [SkippableFact]
    public async Task The_schema_refuses_a_message_that_is_not_one()
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);
        var schema = await MessageSchema.LoadAsync();

        schema.Validate("""{ "testRunFinished": { "success": "yes" } }""").Should().NotBeEmpty();
    }
}
