using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents skill`.</summary>
internal static class SkillCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The skill." };
        var config = new Option<string>("--config") { Description = "The YAML file that describes it.", Required = true };
        return new Command("skill", "Bundles tools with how they are to be used.")
        {
            Verb.Of("add", "Adds a skill, or replaces the one of that name.", (parsed, _) =>
            {
                var skill = Read(parsed.GetRequiredValue(config));
                new Shelves(Home.Open()).Skills.Put(skill.Name, skill);
                return Task.FromResult(new Result(View(skill), "Skill added"));
            }, config),
            Verb.Of("list", "Lists the skills.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["skills"] = new JsonArray([.. new Shelves(Home.Open()).Skills.All().Select(View)]),
            }))),
            Verb.Of("show", "Shows a skill.", (parsed, _) =>
                Task.FromResult(new Result(View(new Shelves(Home.Open()).Skills.Get(parsed.GetRequiredValue(name))))), name),
            Verb.Of("remove", "Forgets a skill.", (parsed, _) =>
            {
                var shelves = new Shelves(Home.Open());
                shelves.Skills.Remove(shelves.Skills.Get(parsed.GetRequiredValue(name)).Name);
                return Task.FromResult(new Result(new JsonObject { ["name"] = parsed.GetRequiredValue(name) }, "Skill removed"));
            }, name),
        };
    }

    private static Skill Read(string file)
    {
        var keys = YamlKeys.Read(file, "a skill", "name", "description", "tools", "instructions");
        return new Skill(keys.Need("name", ActorName.Checked), keys.Need("description"), keys.List("tools", Name.Checked), keys.Text("instructions"));
    }

    private static JsonObject View(Skill skill) => new()
    {
        ["name"] = skill.Name,
        ["description"] = skill.Description,
        ["tools"] = Texts.Of(skill.Tools),
        ["instructions"] = skill.Instructions,
    };
}
