using Agents.Domain;

namespace Agents.Tests;

public sealed class ResolvedEnvironmentTests
{
    [Theory]
    [InlineData("override", "override", "dev", "plan", 1, "plan override")]
    [InlineData("fallback", "override", "dev", "project", 2, "project override")]
    [InlineData("fallback", "fallback", "dev", "dev", 3, "nearest devcontainer")]
    [InlineData("fallback", "fallback", null, "plan", 4, "plan fallback")]
    [InlineData(null, "fallback", null, "project", 5, "project fallback")]
    [InlineData(null, null, null, null, 6, "host")]
    public void The_lowest_level_that_has_a_say_decides(string? plan, string? project, string? devcontainer, string? resource, int level, string source)
    {
        var resolved = ResolvedEnvironment.Of(Asked("plan", plan), Asked("project", project), devcontainer);
        (resolved.Resource, (int)resolved.Level, resolved.Source).Should().Be((resource, level, source));
    }

    private static EnvironmentRequest? Asked(string resource, string? priority) => priority is null
        ? null
        : new EnvironmentRequest(resource, priority == "override" ? EnvironmentPriority.Override : EnvironmentPriority.Fallback);
}
