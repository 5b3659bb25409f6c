using System.Text.Json.Nodes;
using Agents.Domain;

namespace Agents.Cli;

/// <summary>A resource as it is shown.</summary>
internal static class ResourceView
{
    /// <summary>Its facts.</summary>
    public static JsonObject Of(Resource resource)
    {
        var view = new JsonObject { ["name"] = resource.Name, ["type"] = resource.Type, ["path"] = resource.Path, ["branch"] = resource.Branch };
        return resource.Database is { } database
            ? new JsonObject { ["name"] = resource.Name, ["type"] = resource.Type, ["engine"] = database.Engine, ["address"] = database.Address }
            : resource.IsContainer ? Container(resource) : view;
    }

    private static JsonObject Container(Resource resource)
    {
        var view = new JsonObject { ["name"] = resource.Name, ["type"] = resource.Type, ["image"] = resource.Image };
        if (resource.ConfigFile is { } file)
        {
            (view["status"], view["config_file"]) = ("detected (not built)", file);
        }

        if (resource.CloneInto is { } clone)
        {
            (view["clone_into"], view["branch"]) = (new JsonObject { ["url"] = clone.Url, ["path"] = clone.Folder }, resource.Branch);
        }

        view["mounts"] = new JsonArray([.. resource.Mounts.Select(mount => new JsonObject
        {
            ["source"] = mount.Resource ?? mount.Source,
            ["target"] = mount.Target,
            ["read_only"] = mount.ReadOnly,
        })]);
        return view;
    }
}
