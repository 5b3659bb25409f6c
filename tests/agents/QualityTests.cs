using Agents.Domain;
using Agents.Git;
using Agents.Planning;

namespace Agents.Tests;

public sealed class QualityTests
{
    [Theory]
    [InlineData("src/**", "src/a/b.py", true)]
    [InlineData("src/", "src/a/b.py", true)]
    [InlineData("src/*", "src/a/b.py", false)]
    [InlineData("**/test_*.py", "test_a.py", true)]
    [InlineData("**/test_*.py", "x/y/test_a.py", true)]
    [InlineData("*.py", "x/a.py", false)]
    [InlineData("a?.py", "ab.py", true)]
    [InlineData("a.py", "a.py\n", false)]
    [InlineData("a+b.py", "aab.py", false)]
    public void A_pattern_fits_or_does_not(string pattern, string path, bool fits) => PathPattern.Fits(path, [pattern]).Should().Be(fits);

    [Fact]
    public void An_invariant_names_every_path_that_violates_it_once()
    {
        var invariant = new Invariant { Id = "1", Text = "t", MustNotChange = ["src/"], NewFiles = ["tests/test_*.py"] };
        invariant.ViolatedBy(["src/a.py", "src/b.py", "tests/test_a.py"], ["src/b.py", "tests/test_a.py"]).Should().Equal("src/a.py", "src/b.py");
    }

    [Fact]
    public void Changes_are_read_with_their_kinds_whatever_a_path_looks_like()
    {
        var changes = Changes.Parse(":100644 100644 a b M\0:odd\0:000000 100644 0 c A\0new.txt\0:100644 000000 d 0 D\0old.bin\01\t2\t:odd\03\t0\tnew.txt\0-\t-\told.bin\0");
        changes.Should().BeEquivalentTo(new Changes([":odd", "new.txt", "old.bin"], 4, 2) { Added = ["new.txt"], Deleted = ["old.bin"] });
    }

    [Fact]
    public void No_change_is_read_as_none() => Changes.Parse("").Files.Should().BeEmpty();

    [Theory]
    [InlineData("shop/window.py", 1, "window.py")]
    [InlineData("window.py", 1, "window.py")]
    [InlineData("shop/new/file.py", 1, "new/file.py")]
    [InlineData("docs/new.md", 0, "docs/new.md")]
    [InlineData("shop/own.py", 0, "shop/own.py")]
    public void A_file_goes_to_the_repository_that_has_it(string path, int repository, string inside) =>
        new Routing([Of("library", "main.py", "docs/old.md", "shop/own.py"), Of("shop", "main.py", "window.py")]).Of(path).Should().Be((repository, inside));

    [Theory]
    [InlineData("main.py", "library and shop")]
    [InlineData("new.py", "no repository")]
    public void A_file_that_could_go_anywhere_goes_nowhere(string path, string reason) => FluentActions
        .Invoking(() => new Routing([Of("library", "main.py"), Of("shop", "main.py")]).Of(path)).Should().Throw<Unreadable>().WithMessage($"*{reason}*");

    [Theory]
    [InlineData("volume=11", "11")]
    [InlineData("volume=", null)]
    [InlineData("volume=loud", null)]
    [InlineData("colour=red", null)]
    [InlineData("volume", null)]
    public void Arguments_are_held_against_what_the_action_asks_for(string given, string? value)
    {
        var action = new ActionDefinition { Name = "a", Description = "d", Arguments = [new ActionArgument("volume", ArgumentType.Integer, true, null, null)] };
        var reading = FluentActions.Invoking(() => Inputs.Of(action, [given])["volume"]);
        if (value is null)
        {
            reading.Should().Throw<Failure>();
        }
        else
        {
            reading.Should().NotThrow().Subject.Should().Be(value);
        }
    }

    private static Territory Of(string resource, params string[] paths) =>
        new(resource, [.. paths.Select(path => new TreeEntry("100644", "id", 1, path))]);
}
