using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents init`.</summary>
internal static class InitCommand
{
    /// <summary>Builds it.</summary>
    public static Command Build()
    {
        // Nothing is asked, so there is nothing to say yes to; scripts pass it all the same.
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var force = new Option<bool>("--force") { Description = "Put the settings of an existing home back to their defaults." };
        return Verb.Of("init", "Sets up the folder that holds what this program remembers.", (parsed, _) =>
        {
            var home = Home.Create(parsed.GetValue(force));
            return Task.FromResult(new Result(new JsonObject { ["home"] = home.Root }, "Initialized"));
        }, yes, force);
    }
}
