using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents project guard set`.</summary>
internal static class ProjectGuards
{
    /// <summary>Builds it.</summary>
    /// <param name="name">The project.</param>
    /// <param name="change">Changes a project under its lock.</param>
    public static Command Build(Argument<string> name, Func<string, Func<Shelves, Project>, string, CancellationToken, Task<Result>> change)
    {
        var tools = new Option<string[]>("--deny-tools") { Description = "A tool that plans may not call; can be given again.", DefaultValueFactory = _ => [] };
        var commands = new Option<string[]>("--deny-commands") { Description = "A pattern of commands that plans may not run, * for anything; can be given again.", DefaultValueFactory = _ => [] };
        var calls = new Option<long?>("--max-tool-calls") { Description = "How many tool calls a plan may make." };
        var tokens = new Option<long?>("--max-tokens") { Description = "How many tokens a plan may use." };
        var cost = new Option<decimal?>("--max-cost") { Description = "How many US dollars a plan may cost." };
        return new Command("guard", "What the plans of a project may not do.")
        {
            Verb.Of("set", "Sets all of it anew.", (parsed, cancel) => change(
                parsed.GetRequiredValue(name),
                shelves => shelves.Projects.Get(parsed.GetRequiredValue(name)) with
                {
                    Guards = new GuardRules
                    {
                        DenyTools = parsed.GetRequiredValue(tools),
                        DenyCommands = parsed.GetRequiredValue(commands),
                        MaxToolCalls = parsed.GetValue(calls),
                        MaxTokens = parsed.GetValue(tokens),
                        MaxCost = parsed.GetValue(cost),
                    },
                },
                "Project guards set",
                cancel), name, tools, commands, calls, tokens, cost),
        };
    }

    /// <summary>Guards as they are shown.</summary>
    public static JsonObject View(GuardRules rules) => new()
    {
        ["deny_tools"] = Texts.Of(rules.DenyTools),
        ["deny_commands"] = Texts.Of(rules.DenyCommands),
        ["max_tool_calls"] = rules.MaxToolCalls,
        ["max_tokens"] = rules.MaxTokens,
        ["max_cost"] = rules.MaxCost,
    };
}
