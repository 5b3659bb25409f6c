using System.CommandLine;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>The two options by which a plan or a project says where plans run.</summary>
internal static class EnvironmentOptions
{
    /// <summary>The container.</summary>
    public static Option<string?> Environment() => new("--execution-environment") { Description = "The container-instance to run in." };

    /// <summary>How strongly.</summary>
    public static Option<string> Priority()
    {
        var option = new Option<string>("--execution-env-priority")
        {
            Description = "override (before everything else) or fallback (when nothing nearer decides).",
            DefaultValueFactory = _ => "fallback",
        };
        option.AcceptOnlyFromAmong("fallback", "override");
        return option;
    }

    /// <summary>What the two options ask for.</summary>
    /// <exception cref="Failure">The resource is not there, or no container.</exception>
    public static EnvironmentRequest? Read(Shelves shelves, string? resource, string? priority)
    {
        if (resource is null)
        {
            return null;
        }

        if (priority is not (null or "fallback" or "override"))
        {
            throw new Failure($"'{priority}' is no priority of an environment; write fallback or override.");
        }

        var container = shelves.Resources.Get(resource);
        return container.IsContainer
            ? new EnvironmentRequest(container.Name, priority == "override" ? EnvironmentPriority.Override : EnvironmentPriority.Fallback)
            : throw new Failure($"'{resource}' is a {container.Type}, and plans run in containers; name a container-instance, or leave the option out for the host.");
    }

    /// <summary>The word for a priority.</summary>
    public static string WordFor(EnvironmentPriority priority) => priority is EnvironmentPriority.Override ? "override" : "fallback";
}
