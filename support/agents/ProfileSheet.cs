using Acceptance.Support.Model;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>The automation profiles that a scenario chooses, and the model that is asked under them.</summary>
public sealed class ProfileSheet(AgentsDriver agents, PlanFlow plan, ModelActor model, Workspace workspace)
{
    private const string Task = "Greet visitors";
    private const string Step = "Change the greeting in main.py";

    /// <summary>Chooses a profile.</summary>
    /// <param name="place">the plan, the action or the configuration.</param>
    /// <param name="profile">Its name.</param>
    public void Choose(string place, string profile)
    {
        if (place == "the plan")
            plan.MadeWith("--automation-profile", profile);
        else if (place == "the action")
            plan.ActionSays("automation_profile", profile);
        else
            plan.Prepares("config", "set", "core.automation-profile", profile);
    }

    /// <summary>Adds a profile of the developer's own.</summary>
    public void Add(string name, string execute)
    {
        var file = workspace.Write("profile.yaml", $"name: {name}\nstrategize: 0\nexecute: {execute}\n");
        plan.Prepares("automation-profile", "add", "--config", file);
    }

    /// <summary>Adds a profile of the developer's own that may also apply.</summary>
    public void AddUpToApply(string name, string confidence)
    {
        var file = workspace.Write("profile.yaml", $"name: {name}\nstrategize: 0\nexecute: {confidence}\napply: {confidence}\n");
        plan.Prepares("automation-profile", "add", "--config", file);
    }

    /// <summary>The model plans one step, this sure of it, and can carry it out.</summary>
    public void TheModelIs(string confidence)
    {
        plan.Task = Task;
        model.PlansAndWrites(Task, Step, confidence, "FILE: main.py\n>>>>>>>\ndef greet(): return 'hi'\n<<<<<<<\n");
    }

    /// <summary>Fails unless the plan follows this profile, and says who chose it.</summary>
    public void ShouldBeFollowed(string profile, string source)
    {
        var made = new AgentsAnswer(agents.Runs.Last(run => run.Command.Arguments.Intersect(["use", "plan.use"]).Any()));
        (made.At("automation.profile") ?? made.At("automation_profile")).Should().Be(profile);
        made.At("automation.source").Should().Be(source);
    }
}
