using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents automation-profile`.</summary>
internal static class ProfileCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The profile." };
        var config = new Option<string>("--config") { Description = "The YAML file that describes it.", Required = true };
        return new Command("automation-profile", "Says how much plans may do by themselves.")
        {
            Verb.Of("list", "Lists the profiles.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["profiles"] = new JsonArray([.. new Shelves(Home.Open()).Profiles.All.Select(View)]),
            }))),
            Verb.Of("show", "Shows a profile.", (parsed, _) =>
                Task.FromResult(new Result(View(new Shelves(Home.Open()).Profiles.Get(parsed.GetRequiredValue(name))))), name),
            Verb.Of("add", "Adds a profile, or replaces the one of that name.", (parsed, _) =>
            {
                var profile = ProfileFile.Read(parsed.GetRequiredValue(config));
                new Shelves(Home.Open()).Profiles.Put(profile);
                return Task.FromResult(new Result(View(profile), "Automation profile added"));
            }, config),
        };
    }

    private static JsonObject View(ProfileRules profile) => new()
    {
        ["name"] = profile.Name,
        ["strategize"] = profile.Strategize,
        ["execute"] = profile.Execute,
        ["apply"] = profile.NeverApplies ? null : profile.Apply,
    };
}
