using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Quality;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents validation`.</summary>
internal static class ValidationCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var config = new Option<string>("--config") { Description = "The YAML file that describes it.", Required = true };
        var project = new Option<string?>("--project") { Description = "The project whose repositories it is for." };
        var resource = new Option<string?>("--resource") { Description = "The resource that it is for." };
        return new Command("validation", "Commands that say whether changes may be applied.")
        {
            Verb.Of("add", "Adds a validation, or replaces the one of that name.", (parsed, _) =>
            {
                var shelves = new Shelves(Home.Open());
                var read = ValidationFile.Read(parsed.GetRequiredValue(config));
                var validation = read with { Project = parsed.GetValue(project) ?? read.Project, Resource = parsed.GetValue(resource) ?? read.Resource };
                Check(shelves, validation);
                shelves.Validations.Put(validation.Name, validation);
                return Task.FromResult(new Result(View(validation), "Validation added"));
            }, config, project, resource),
            Verb.Of("list", "Lists the validations.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["validations"] = new JsonArray([.. new Shelves(Home.Open()).Validations.All().Select(View)]),
            }))),
        };
    }

    private static void Check(Shelves shelves, Validation validation)
    {
        if (validation.Project is { } project)
        {
            shelves.Projects.Get(project);
        }

        if (validation.Resource is { } resource)
        {
            shelves.Resources.Get(resource);
        }
    }

    private static JsonObject View(Validation validation) => new()
    {
        ["name"] = validation.Name,
        ["command"] = validation.Command,
        ["mode"] = Words.Of(validation.Mode),
        ["stage"] = validation.Stage is ValidationStage.AfterApply ? "after-apply" : "before-apply",
        ["project"] = validation.Project,
        ["resource"] = validation.Resource,
    };
}
