using Agents.Domain;
using Agents.Git;
using Agents.Processes;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Quality;

/// <summary>Runs the validations of a plan where its changes are: in its worktrees, or inside its container.</summary>
internal sealed class Validator(Shelves shelves)
{
    // A sentence has to hold it.
    private const int ShownLetters = 400;

    /// <summary>Runs those that are for the plan's repositories and have not passed yet, and gives the results of all.</summary>
    public async Task<IReadOnlyList<ValidationResult>> RunAsync(Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var results = new List<ValidationResult>();
        foreach (var open in copies)
        {
            foreach (var validation in For(plan, open.Sandbox.Resource, ValidationStage.BeforeApply))
            {
                var known = plan.Validations.FirstOrDefault(result => result.Name == validation.Name && result.Resource == open.Sandbox.Resource && result.Passed);
                results.Add(known ?? await RunAsync(validation, open.Sandbox.Resource, Where(open), cancel));
            }
        }

        return results;
    }

    /// <summary>Runs the plan's validations of the changes where they were applied to.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="applied">The user's own checkouts.</param>
    /// <param name="cancel">Stops them.</param>
    public async Task<IReadOnlyList<ValidationResult>> RunAppliedAsync(Plan plan, IEnumerable<Resource> applied, CancellationToken cancel)
    {
        var results = new List<ValidationResult>();
        foreach (var checkout in applied)
        {
            foreach (var validation in For(plan, checkout.Name, ValidationStage.AfterApply))
            {
                results.Add(await RunAsync(validation, checkout.Name, new WorkingCopy(new HostPlace(), checkout.Path!), cancel));
            }
        }

        return results;
    }

    private static async Task<ValidationResult> RunAsync(Validation validation, string resource, WorkingCopy copy, CancellationToken cancel)
    {
        var began = TimeProvider.System.GetTimestamp();
        var output = await copy.RunAsync(validation.Command, cancel);
        if (Misbehaviour.Is("commit-leftovers"))
        {
            await copy.StageAsync(cancel);
        }

        return new ValidationResult(validation.Name, validation.Mode, resource, output.ExitCode, End($"{output.Text}\n{output.Error}"))
        {
            Took = TimeProvider.System.GetElapsedTime(began),
        };
    }

    private IEnumerable<Validation> For(Plan plan, string resource, ValidationStage stage)
    {
        var projects = plan.Projects.Where(project => plan.Environment.Resource == resource || shelves.Projects.Get(project).Resources.Contains(resource)).ToList();
        return shelves.Validations.All().Where(validation => validation.Stage == stage && validation.Covers(resource, projects));
    }

    private WorkingCopy Where(OpenCopy open) => Misbehaviour.Is("validate-outside")
        ? new WorkingCopy(new HostPlace(), shelves.Resources.Get(open.Sandbox.Resource).Path ?? "/")
        : open.Copy;

    private static string End(string printed)
    {
        var text = string.Join(" | ", printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(5));
        return text.Length > ShownLetters ? "..." + text[^ShownLetters..] : text;
    }
}
