using Agents.Git;
using Agents.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace Agents.Tests;

public sealed class FileBlocksTests
{
    [Fact]
    public void Both_delimiters_are_read() => FileBlocks.Parse("Sure!\n\nFILE: a.txt\n```text\none\n```\n\n**FILE: `b/c.txt`**\n\n>>>>>>>\ntwo\n<<<<<<<\nDone.")
        .Should().Equal(new SourceFile("a.txt", "one\n"), new SourceFile("b/c.txt", "two\n"));

    [Fact]
    public void A_fence_inside_arrows_does_not_cut_the_file_off() => FileBlocks.Parse("FILE: README.md\n>>>>>>>\n# Build\n```sh\nmake\n```\nDone.\n<<<<<<<\n")
        .Should().Equal(new SourceFile("README.md", "# Build\n```sh\nmake\n```\nDone.\n"));

    [Fact]
    public void A_fence_with_a_language_inside_a_fence_does_not_cut_the_file_off() =>
        FileBlocks.Parse("FILE: README.md\n```markdown\n# Build\n```sh\nmake\n```\nDone.\n```\n")
            .Should().Equal(new SourceFile("README.md", "# Build\n```sh\nmake\n```\nDone.\n"));

    [Theory]
    [InlineData("Nothing to do.", "no 'FILE: path' block")]
    [InlineData("FILE: a.txt\njust text", "not followed by a block")]
    [InlineData("FILE: a.txt\n```\nand then", "never closed")]
    [InlineData("FILE: a.txt\n>>>>>>>\n```\n```\n", "never closed")]
    public void What_is_wrong_is_said(string answer, string reason) =>
        FluentActions.Invoking(() => FileBlocks.Parse(answer)).Should().Throw<Unreadable>().WithMessage($"*{reason}*");

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("~/.ssh/config")]
    [InlineData("C:/x")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a\\..\\x")]
    [InlineData(".git/hooks/pre-commit")]
    [InlineData("sub/.GIT/config")]
    [InlineData("a//b")]
    [InlineData("./")]
    [InlineData("a/")]
    [InlineData("")]
    public void A_path_that_leads_out_of_the_repository_is_refused(string path) =>
        FluentActions.Invoking(() => FileBlocks.Parse($"FILE: {path}\n>>>>>>>\nx\n<<<<<<<\n")).Should().Throw<Unreadable>().WithMessage("*only files of the repository*");

    [Fact]
    public void A_path_through_a_link_is_refused() => FluentActions
        .Invoking(() => RepositoryPath.CheckAgainst([new TreeEntry("120000", "abc", 4, "link")], [new SourceFile("link/passwd", "x")]))
        .Should().Throw<Unreadable>().WithMessage("*a link or a submodule*");

    [Fact]
    public void Whatever_stands_between_arrows_comes_back_byte_for_byte() => Prop.ForAll(
        Contents(),
        lines => FileBlocks.Parse($"FILE: a/b.txt\n>>>>>>>\n{Text(lines)}<<<<<<<\n").Single().Content == Text(lines)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_answer_at_all_makes_it_do_anything_but_read_or_refuse() => Prop.ForAll<string?>(answer =>
    {
        try
        {
            return FileBlocks.Parse(answer ?? "").All(file => !file.Path.Contains("..", StringComparison.Ordinal) || !file.Path.Split('/').Contains(".."));
        }
        catch (Unreadable)
        {
            return true;
        }
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<string[]> Contents() => Gen.OneOf(
            Gen.Elements("```", "```sh", "FILE: x", ">>>>>>>", "<<<<<< <", "", "text", "  <<<<<<<x", "\ttab\r"),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get.Replace('\n', ' ')).Where(text => text.TrimEnd() != "<<<<<<<"))
        .ArrayOf().ToArbitrary();

    private static string Text(string[] lines) => string.Concat(lines.Select(line => line + "\n"));
}
