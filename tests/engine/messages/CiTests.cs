using Reqnroll.Engine.Messages;

namespace Engine.Tests.Messages;

public sealed class CiTests
{
    [Fact]
    public void GitHub_is_known_by_its_variables() => Of(
        ("GITHUB_ACTIONS", "true"), ("GITHUB_SERVER_URL", "https://github.com"), ("GITHUB_REPOSITORY", "o/r"), ("GITHUB_RUN_ID", "7"),
        ("GITHUB_SHA", "abc"), ("GITHUB_REF_TYPE", "tag"), ("GITHUB_REF_NAME", "v1"))
        .Should().Be(new Ci("GitHub Actions", "https://github.com/o/r/actions/runs/7", "7", new("https://github.com/o/r.git", "abc", null, "v1")));

    [Fact]
    public void A_token_in_an_address_is_not_told() => Of(
        ("GITLAB_CI", "true"), ("CI_JOB_URL", "https://gl/j/3"), ("CI_JOB_ID", "3"), ("CI_REPOSITORY_URL", "https://ci:secret@gl/o/r.git"), ("CI_COMMIT_SHA", "abc"), ("CI_COMMIT_BRANCH", "main"))
        .Should().Be(new Ci("GitLab CI", "https://gl/j/3", "3", new("https://gl/o/r.git", "abc", "main", null)));

    [Fact]
    public void A_commit_that_is_not_known_is_left_out() => Of(("JENKINS_URL", "https://j"), ("BUILD_URL", "https://j/1"), ("BUILD_NUMBER", "1"))
        .Should().Be(new Ci("Jenkins", "https://j/1", "1", null));

    [Fact]
    public void Azure_is_known_by_its_variables() => Of(
        ("TF_BUILD", "True"), ("SYSTEM_COLLECTIONURI", "https://az/"), ("SYSTEM_TEAMPROJECT", "p"), ("BUILD_BUILDID", "5"), ("BUILD_BUILDNUMBER", "20.1"))!
        .Url.Should().Be("https://az/p/_build/results?buildId=5");

    [Fact]
    public void A_desk_is_no_build_server() => Of(("HOME", "/root")).Should().BeNull();

    private static Ci? Of(params (string Name, string Value)[] variables) => Ci.Of(name => variables.FirstOrDefault(each => each.Name == name).Value);
}
