namespace Reqnroll.Engine.Messages;

/// <summary>The build server that a run is on: the ci of the meta message, by the variables that each server documents.</summary>
internal sealed record Ci(string Name, string? Url, string? BuildNumber, Git? Git)
{
    /// <summary>The server that the environment speaks of, or null where it speaks of none.</summary>
    public static Ci? Of(Func<string, string?> variable)
    {
        string? Get(string name) => variable(name) is { Length: > 0 } value ? value : null;
        return Get("GITHUB_ACTIONS") is not null
            ? new("GitHub Actions", $"{Get("GITHUB_SERVER_URL")}/{Get("GITHUB_REPOSITORY")}/actions/runs/{Get("GITHUB_RUN_ID")}", Get("GITHUB_RUN_ID"), Git.Of(
                $"{Get("GITHUB_SERVER_URL")}/{Get("GITHUB_REPOSITORY")}.git", Get("GITHUB_SHA"), Get("GITHUB_HEAD_REF") ?? Named("branch"), Named("tag")))
            : Get("GITLAB_CI") is not null
            ? new("GitLab CI", Get("CI_JOB_URL"), Get("CI_JOB_ID"), Git.Of(Get("CI_REPOSITORY_URL"), Get("CI_COMMIT_SHA"), Get("CI_COMMIT_BRANCH"), Get("CI_COMMIT_TAG")))
            : Get("TF_BUILD") is not null
            ? new("Azure Pipelines", $"{Get("SYSTEM_COLLECTIONURI")}{Get("SYSTEM_TEAMPROJECT")}/_build/results?buildId={Get("BUILD_BUILDID")}", Get("BUILD_BUILDNUMBER"), Git.Of(
                Get("BUILD_REPOSITORY_URI"), Get("BUILD_SOURCEVERSION"), Get("BUILD_SOURCEBRANCHNAME"), null))
            : Get("JENKINS_URL") is not null
            ? new("Jenkins", Get("BUILD_URL"), Get("BUILD_NUMBER"), Git.Of(Get("GIT_URL"), Get("GIT_COMMIT"), Get("GIT_BRANCH"), Get("TAG_NAME")))
            : null;

        string? Named(string kind) => Get("GITHUB_REF_TYPE") == kind ? Get("GITHUB_REF_NAME") : null;
    }
}
