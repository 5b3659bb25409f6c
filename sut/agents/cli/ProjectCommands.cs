using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents project`.</summary>
internal static class ProjectCommands
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The project." };
        var resource = new Argument<string>("RESOURCE") { Description = "The resource." };
        var resources = new Option<string[]>("--resource") { Description = "A resource to link; can be given again.", DefaultValueFactory = _ => [] };
        var environment = EnvironmentOptions.Environment();
        var priority = EnvironmentOptions.Priority();
        environment.Required = true;
        return new Command("project", "Groups resources that plans work on.")
        {
            Verb.Of("create", "Creates a project.", (parsed, cancel) => ChangeAsync(
                parsed.GetRequiredValue(name),
                (shelves, known) => Linked(shelves, known ?? new Project { Name = Name.Checked(parsed.GetRequiredValue(name)) }, parsed.GetRequiredValue(resources)),
                "Project created",
                cancel), name, resources),
            Verb.Of("link-resource", "Links a resource to a project.", (parsed, cancel) => ChangeAsync(
                parsed.GetRequiredValue(name),
                (shelves, _) => Linked(shelves, shelves.Projects.Get(parsed.GetRequiredValue(name)), [parsed.GetRequiredValue(resource)]),
                "Resource linked",
                cancel), name, resource),
            new Command("context", "Where the plans of a project run.")
            {
                Verb.Of("set", "Sets where they run.", (parsed, cancel) => ChangeAsync(
                    parsed.GetRequiredValue(name),
                    (shelves, _) => shelves.Projects.Get(parsed.GetRequiredValue(name)) with
                    {
                        Environment = EnvironmentOptions.Read(shelves, parsed.GetValue(environment), parsed.GetValue(priority)),
                    },
                    "Project context set",
                    cancel), name, environment, priority),
            },
            ProjectGuards.Build(name, (project, change, message, cancel) => ChangeAsync(project, (shelves, _) => change(shelves), message, cancel)),
            Verb.Of("show", "Shows a project.", (parsed, _) =>
                Task.FromResult(new Result(View(new Shelves(Home.Open()).Projects.Get(parsed.GetRequiredValue(name))))), name),
        };
    }

    private static async Task<Result> ChangeAsync(string name, Func<Shelves, Project?, Project> change, string message, CancellationToken cancel)
    {
        var shelves = new Shelves(Home.Open());
        using var held = await shelves.Projects.LockAsync(name, s_patience, cancel);
        var project = change(shelves, shelves.Projects.Find(name));
        shelves.Projects.Put(name, project);
        return new Result(View(project), message);
    }

    private static Project Linked(Shelves shelves, Project project, IEnumerable<string> resources) =>
        project with { Resources = [.. project.Resources.Union(resources.Select(resource => shelves.Resources.Get(resource).Name))] };

    private static JsonObject View(Project project) => new()
    {
        ["name"] = project.Name,
        ["resources"] = Texts.Of(project.Resources),
        ["execution_environment"] = project.Environment?.Resource,
        ["execution_env_priority"] = project.Environment is { } asked ? EnvironmentOptions.WordFor(asked.Priority) : null,
        ["guards"] = ProjectGuards.View(project.Guards),
    };
}
