using System.IO.Compression;

namespace Acceptance.Fakes.Server.Tests;

public sealed class PackageTests
{
    [Fact]
    public async Task The_library_and_the_program_are_packages_and_the_program_installs_from_its_own()
    {
        using var folder = new TemporaryFolder();
        foreach (var project in new[] { "fakes/Fakes.csproj", "fakes/server/FakeModel.Server.csproj" })
        {
            var packed = await Ran.Program("dotnet", ["pack", Place.Of(project), "--no-build", "-c", Place.Configuration, "-o", folder.Path, "--nologo", "-v", "q"]);
            packed.Code.Should().Be(0, packed.Output);
        }

        var library = Directory.GetFiles(folder.Path, "Acceptance.Fakes.*.nupkg").Single();
        using (var package = ZipFile.OpenRead(library))
        {
            package.Entries.Select(entry => entry.FullName).Should().Contain(["README.md", "lib/net10.0/Acceptance.Fakes.dll", "lib/net10.0/Acceptance.Fakes.xml", "Acceptance.Fakes.nuspec"]);
        }

        Directory.GetFiles(folder.Path, "Acceptance.Fakes.*.snupkg").Should().ContainSingle();
        folder.Write("nuget.config", $"<configuration><packageSources><clear /><add key=\"here\" value=\"{folder.Path}\" /></packageSources></configuration>");
        var tools = Path.Combine(folder.Path, "tools");
        var version = Path.GetFileNameWithoutExtension(library)["Acceptance.Fakes.".Length..];
        var installed = await Ran.Program("dotnet", ["tool", "install", "Acceptance.FakeLlm", "--version", version, "--tool-path", tools, "--configfile", Path.Combine(folder.Path, "nuget.config"), "--no-cache"]);
        installed.Code.Should().Be(0, installed.Output + installed.Errors);
        (await Ran.Program(Path.Combine(tools, "fake-llm"), ["--version"])).Output.Should().Be($"{version}\n");
    }
}
