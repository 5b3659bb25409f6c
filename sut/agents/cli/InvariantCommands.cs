using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Quality;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents invariant`.</summary>
internal static class InvariantCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var id = new Argument<string>("INVARIANT") { Description = "The invariant's id." };
        return new Command("invariant", "What has to stay true, whatever plans do.")
        {
            Add(),
            List(),
            Verb.Of("remove", "Removes an invariant.", (parsed, _) =>
            {
                var shelves = new Shelves(Home.Open());
                var invariant = shelves.Invariants.Get(parsed.GetRequiredValue(id));
                shelves.Invariants.Remove(invariant.Id);
                return Task.FromResult(new Result(View(invariant), "Invariant removed"));
            }, id),
        };
    }

    private static Command Add()
    {
        var text = new Argument<string>("TEXT") { Description = "What has to stay true; the model reads it word for word." };
        var everywhere = new Option<bool>("--global") { Description = "It holds for every plan." };
        var (project, plan) = (Project(), Plan());
        var locked = Patterns("--must-not-change", "Paths that may not change");
        var only = Patterns("--may-only-change", "The only paths that may change");
        var files = Patterns("--new-files", "What the path of a new file has to fit");
        var ask = Patterns("--ask", "Paths about which a human decides");
        return Verb.Of("add", "Adds an invariant.", (parsed, _) =>
        {
            var shelves = new Shelves(Home.Open());
            if (new[] { parsed.GetValue(everywhere), parsed.GetValue(project) is not null, parsed.GetValue(plan) is not null }.Count(chosen => chosen) != 1)
            {
                throw new Failure("Say where the invariant holds: either --global, or --project NAME, or --plan ID.");
            }

            var invariant = new Invariant
            {
                Id = PlanId.New(TimeProvider.System),
                Text = parsed.GetRequiredValue(text),
                Project = parsed.GetValue(project) is { } named ? shelves.Projects.Get(named).Name : null,
                Plan = parsed.GetValue(plan) is { } used ? shelves.Plans.Get(used).Id : null,
                MustNotChange = parsed.GetRequiredValue(locked),
                MayOnlyChange = parsed.GetRequiredValue(only),
                NewFiles = parsed.GetRequiredValue(files),
                Ask = parsed.GetRequiredValue(ask),
            };
            shelves.Invariants.Put(invariant.Id, invariant);
            return Task.FromResult(new Result(View(invariant), "Invariant added"));
        }, text, everywhere, project, plan, locked, only, files, ask);
    }

    private static Command List()
    {
        var effective = new Option<bool>("--effective") { Description = "Those that hold there, the wider scopes' included." };
        var (project, plan) = (Project(), Plan());
        return Verb.Of("list", "Lists the invariants.", (parsed, _) =>
        {
            var shelves = new Shelves(Home.Open());
            var used = parsed.GetValue(plan) is { } id ? shelves.Plans.Get(id) : null;
            IReadOnlyList<string> projects = parsed.GetValue(project) is { } named ? [shelves.Projects.Get(named).Name] : used?.Projects ?? [];
            var found = parsed.GetValue(effective)
                ? Invariants.Effective(shelves, used?.Id, projects)
                : shelves.Invariants.All().Where(invariant => (used is null || invariant.Plan == used.Id) && (parsed.GetValue(project) is null || projects.Contains(invariant.Project!)));
            return Task.FromResult(new Result(new JsonObject { ["invariants"] = new JsonArray([.. found.Select(View)]) }));
        }, effective, project, plan);
    }

    private static Option<string?> Project() => new("--project") { Description = "The project that it holds for." };

    private static Option<string?> Plan() => new("--plan") { Description = "The plan that it holds for." };

    private static Option<string[]> Patterns(string name, string what) =>
        new(name) { Description = $"{what}, as a pattern such as src/** or tests/test_*.py; can be given again.", DefaultValueFactory = _ => [] };

    private static JsonObject View(Invariant invariant) => new()
    {
        ["id"] = invariant.Id,
        ["text"] = invariant.Text,
        ["scope"] = invariant.Scope,
        ["project"] = invariant.Project,
        ["plan"] = invariant.Plan,
        ["must_not_change"] = Texts.Of(invariant.MustNotChange),
        ["may_only_change"] = Texts.Of(invariant.MayOnlyChange),
        ["new_files"] = Texts.Of(invariant.NewFiles),
        ["ask"] = Texts.Of(invariant.Ask),
    };
}
