using Agents.Domain;
using Agents.Git;

namespace Agents.Tests;

public sealed class DomainTests
{
    [Theory]
    [InlineData("file:///srv/remote.git:/workspace", "file:///srv/remote.git", "/workspace")]
    [InlineData("git@example.com:team/shop.git:/workspace", "git@example.com:team/shop.git", "/workspace")]
    [InlineData("https://example.com:8443/shop:/work/shop/", "https://example.com:8443/shop", "/work/shop")]
    public void What_to_clone_and_where_to_are_parted_at_the_last_colon(string text, string url, string folder) =>
        CloneInto.Parse(text).Should().Be(new CloneInto(url, folder));

    [Theory]
    [InlineData("file:///srv/remote.git")]
    [InlineData("/workspace")]
    [InlineData("x:/")]
    [InlineData("--upload-pack=x:/workspace")]
    public void A_clone_without_a_folder_is_refused(string text) =>
        FluentActions.Invoking(() => CloneInto.Parse(text)).Should().Throw<Failure>().WithMessage("*:/workspace*");

    [Theory]
    [InlineData("plan", "ci", "trusted", "ci", "plan")]
    [InlineData("action", null, "trusted", "trusted", "action")]
    [InlineData("global", null, null, "review", "global")]
    public void The_nearest_profile_wins(string because, string? plan, string? action, string name, string source)
    {
        AutomationProfile.Of(plan, action, "review").Should().Be(new AutomationProfile(name, source), because);
    }

    [Theory]
    [InlineData("remote: no pushes on Friday        \nTo /srv/x\n ! [remote rejected] HEAD -> main (pre-receive hook declined)\nerror: failed", "no pushes on Friday; [remote rejected] HEAD -> main (pre-receive hook declined)")]
    [InlineData("Cloning into 'x'...\nfatal: repository 'y' does not exist\n", "repository 'y' does not exist")]
    [InlineData("error: would be overwritten by merge:\n\tmain.py\nPlease", "would be overwritten by merge: main.py")]
    [InlineData("Auto-merging a\nCONFLICT (content): Merge conflict in a\n", "(content): Merge conflict in a")]
    [InlineData("", "git gave no reason")]
    public void Gits_own_reason_is_found(string error, string reason) => GitReason.Of(error).Should().Be(reason);

    [Fact]
    public void Plan_ids_have_26_characters_and_sort_by_time()
    {
        var time = new Later();
        var ids = Enumerable.Range(0, 50).Select(_ => PlanId.New(time)).ToList();
        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.Length == 26).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    private sealed class Later : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now += TimeSpan.FromMilliseconds(1);
    }
}
