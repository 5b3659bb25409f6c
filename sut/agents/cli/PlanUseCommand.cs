using System.CommandLine;
using Agents.Actors;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents plan use`.</summary>
internal static class PlanUseCommand
{
    /// <summary>Builds it.</summary>
    public static Command Build()
    {
        var action = new Argument<string>("ACTION") { Description = "The action to use." };
        var project = new Option<string[]>("--project") { Description = "The project to use it on; can be given again, in the order in which they are to be applied.", Required = true };
        var environment = EnvironmentOptions.Environment();
        var priority = EnvironmentOptions.Priority();
        var profile = new Option<string?>("--automation-profile") { Description = "How much it may do by itself; `agents automation-profile list` has them." };
        var inputs = new Option<string[]>("--arg") { Description = "Something that the action needs to know, name=value; can be given again.", DefaultValueFactory = _ => [] };
        return Verb.Of("use", "Makes a plan: an action, used on a project.", (parsed, cancel) => UseAsync(
            new PlanWish(parsed.GetRequiredValue(action), parsed.GetRequiredValue(project))
            {
                Profile = parsed.GetValue(profile),
                Inputs = parsed.GetRequiredValue(inputs),
                Environment = parsed.GetValue(environment),
                Priority = parsed.GetValue(priority),
            },
            cancel), action, project, environment, priority, profile, inputs);
    }

    /// <summary>Makes a plan, and runs what may run by itself.</summary>
    public static async Task<Result> UseAsync(PlanWish wish, CancellationToken cancel)
    {
        var shelves = new Shelves(Home.Open());
        var plan = Make(shelves, wish, shelves.Actions.Get(wish.Action), [.. wish.Projects.Select(shelves.Projects.Get)]);
        shelves.Plans.Put(plan.Id, plan);
        await new PlanNews(shelves, TimeProvider.System).CreatedAsync(plan, cancel);
        await Misbehaviour.CloneEarlyAsync(plan, shelves, cancel);
        plan = await new Autopilot(shelves, TimeProvider.System).GoOnAsync(plan, cancel);
        var view = PlanUseView.Of(plan, [.. plan.Projects.Select(shelves.Projects.Get)]);
        return plan.Error is null ? new Result(view, "Plan created") : new Result(view) { Error = PlanView.Error(plan) };
    }

    private static Plan Make(Shelves shelves, PlanWish wish, ActionDefinition action, IReadOnlyList<Project> projects)
    {
        var asked = EnvironmentOptions.Read(shelves, wish.Environment, wish.Priority);
        var (time, model) = (TimeProvider.System, shelves.Settings[Setting.Model]);
        var actors = new Domain.Actors(ActorFor.Checked(action.StrategyActor ?? model, shelves), ActorFor.Checked(action.ExecutionActor ?? model, shelves));
        var automation = AutomationProfile.Of(wish.Profile, action.AutomationProfile, shelves.Settings[Setting.AutomationProfile]);
        if (projects.Count == 0)
        {
            throw new Failure("A plan needs a project to work on; name one.");
        }

        // Said now, and not when the plan is to run.
        shelves.Profiles.Get(automation.Name);
        return new Plan
        {
            Id = PlanId.New(time),
            Action = action.Name,
            Projects = [.. projects.Select(project => project.Name).Distinct()],
            Automation = automation,
            Actors = actors,
            ReadOnly = action.ReadOnly || shelves.Actors.Find(actors.Execution) is { ReadOnly: true },
            Inputs = Domain.Inputs.Of(action, wish.Inputs),
            Requested = asked,
            Environment = EnvironmentOf.Plan(shelves, asked, projects.Select(project => project.Name)),
            Created = time.GetUtcNow(),
            Updated = time.GetUtcNow(),
        };
    }
}
