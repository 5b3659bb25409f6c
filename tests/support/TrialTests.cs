using Acceptance.Support.Containers;

namespace Acceptance.Support.Tests;

public sealed class TrialTests
{
    private static readonly ProbeSettings Machine = ProbeSettings.FromEnvironment();

    [Fact]
    public async Task A_candidate_that_reaches_the_hosts_loopback_is_refused()
    {
        using var scratch = new ScratchFolder();
        var trial = () => Trial.Run((script, source) => OnTheHost(script, source, scratch.Path), Machine);
        (await trial.Should().ThrowAsync<CandidateUnusable>()).WithMessage("*127.0.0.1 can be reached*");
    }

    [Fact]
    public async Task A_candidate_that_cannot_clone_is_refused_with_gits_own_reason()
    {
        using var scratch = new ScratchFolder();
        var trial = () => Trial.Run((script, _) => OnTheHost(script, "/nowhere/source.git", scratch.Path), Machine);
        (await trial.Should().ThrowAsync<CandidateUnusable>()).WithMessage("*trial clone failed*/nowhere/source.git*");
    }

    [Fact]
    public async Task A_program_that_hangs_is_killed_and_named()
    {
        var sleep = new Command("/bin/sleep", ["infinity"]) { Environment = new Dictionary<string, string>(), Limit = TimeSpan.FromMilliseconds(100) };
        (await sleep.Invoking(command => command.Run()).Should().ThrowAsync<TimeoutException>()).WithMessage("sleep infinity did not finish*");
    }

    [Fact]
    public async Task The_same_host_makes_the_same_image_byte_for_byte()
    {
        using var first = new ScratchFolder();
        using var second = new ScratchFolder();
        var images = new[]
        {
            await ContainerImage.Build(Machine with { CacheFolder = first.Path }),
            await ContainerImage.Build(Machine with { CacheFolder = second.Path }),
        };
        images[0].Name.Should().Be(images[1].Name);
        var bytes = await Task.WhenAll(images.Select(image => File.ReadAllBytesAsync(image.Archive)));
        bytes[0].SequenceEqual(bytes[1]).Should().BeTrue("{0} and {1} were made from the same files", images[0].Archive, images[1].Archive);
    }

    private static Task<CommandResult> OnTheHost(string script, string source, string scratch) =>
        new Command("/bin/sh", ["-c", script.Replace("/probe/source.git", source, StringComparison.Ordinal).Replace("/probe/copy", scratch + "/copy", StringComparison.Ordinal)])
        {
            Environment = Programs.CleanEnvironment(Machine, Trial.GitEnvironment),
            Limit = TimeSpan.FromSeconds(30),
        }.Run();
}
