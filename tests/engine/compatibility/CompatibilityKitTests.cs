using Engine.Tests.Messages;

namespace Engine.Tests.Compatibility;

public sealed class CompatibilityKitTests
{
    public static TheoryData<string> Samples => [.. Kit.Samples().Where(sample => !LeftOut.Samples.ContainsKey(sample)).DefaultIfEmpty("(not installed)")];

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public async Task Messages_are_those_of_the_kit(string sample)
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);

        var messages = await RecordedRun.OfSample(sample);

        Canonical.Of(messages).Should().Be(Canonical.Of(await File.ReadAllLinesAsync(Kit.File($"{sample}/{sample}.ndjson"))));
    }

    [SkippableFact]
    public void What_is_left_out_exists_and_has_a_reason()
    {
        Skip.IfNot(Kit.IsInstalled, Kit.HowToInstall);

        LeftOut.Samples.Keys.Should().BeSubsetOf(Kit.Samples());
        LeftOut.Samples.Values.Should().OnlyContain(reason => reason.EndsWith('.'));
    }
}
