using System.Text.Json.Nodes;
using Agents.Domain;

namespace Agents.Cli;

/// <summary>A resource as it is shown.</summary>
internal static class ResourceView
{
    /// <summary>Its facts.</summary>
    public static JsonObject Of(Resource resource) => resource.Type == Resource.GitCheckout
        ? new JsonObject { ["name"] = resource.Name, ["type"] = resource.Type, ["path"] = resource.Path, ["branch"] = resource.Branch }
        : new JsonObject
        {
            ["name"] = resource.Name,
            ["type"] = resource.Type,
            ["image"] = resource.Image,
            ["clone_into"] = new JsonObject { ["url"] = resource.CloneInto!.Url, ["path"] = resource.CloneInto.Folder },
            ["mounts"] = new JsonArray([.. resource.Mounts.Select(mount => new JsonObject
            {
                ["source"] = mount.Source,
                ["target"] = mount.Target,
                ["read_only"] = mount.ReadOnly,
            })]),
        };
}
