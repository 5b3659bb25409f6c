using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents config`.</summary>
internal static class ConfigCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var key = new Argument<string>("KEY") { Description = "The setting, for example core.model." };
        var value = new Argument<string>("VALUE") { Description = "Its new value." };
        return new Command("config", "Reads and changes settings.")
        {
            Verb.Of("set", "Changes a setting.", async (parsed, cancel) =>
            {
                var setting = Setting.Named(parsed.GetRequiredValue(key));
                if (setting == Setting.AutomationProfile)
                {
                    new Shelves(Home.Open()).Profiles.Get(parsed.GetRequiredValue(value));
                }

                await Home.Open().Settings.SetAsync(setting, parsed.GetRequiredValue(value), cancel);
                return Shown(setting, parsed.GetRequiredValue(value), "Setting changed");
            }, key, value),
            Verb.Of("get", "Shows a setting.", (parsed, _) =>
            {
                var setting = Setting.Named(parsed.GetRequiredValue(key));
                return Task.FromResult(Shown(setting, Home.Open().Settings[setting]));
            }, key),
        };
    }

    private static Result Shown(Setting setting, string value, params string[] messages) =>
        new(new JsonObject { ["key"] = setting.Key, ["value"] = value }, messages) { Plain = value };
}
