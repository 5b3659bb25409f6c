using System.Text.Json.Nodes;
using Agents.Containers;
using Agents.State;

namespace Agents.Cli;

/// <summary>The container of a resource as it is shown.</summary>
internal static class ContainerView
{
    /// <summary>Its facts; whether it runs is asked of the runtime, not remembered.</summary>
    public static async Task<JsonObject> OfAsync(Shelves shelves, string resource, CancellationToken cancel)
    {
        if (shelves.Containers.Find(resource) is not { } record)
        {
            return new JsonObject { ["state"] = "not-started" };
        }

        var runtime = ContainerRuntimes.Of(record.Runtime, shelves.Home);
        var view = new JsonObject
        {
            ["state"] = record.Running && await runtime.RunsAsync(record.Id, cancel) ? "running" : "removed",
            ["runtime"] = runtime.Title,
            ["id"] = record.Id,
            ["plan_id"] = record.Plan,
        };
        if (record.Runtime == "namespace")
        {
            view["note"] = "A namespace sandbox has no image; it shows this machine's own programs, read-only.";
        }

        return view;
    }
}
