namespace Acceptance.Support.Agents;

/// <summary>The invariants that a team writes down, each for those whom it is for.</summary>
public sealed class InvariantSheet(PlanFlow plan, Chance chance)
{
    private const string Another = "local/another";

    /// <summary>Writes one down.</summary>
    /// <param name="whom">all plans, the project, the plan, or another project.</param>
    /// <param name="text">What has to stay true.</param>
    /// <exception cref="ArgumentException">Nobody is called so.</exception>
    public void Write(string whom, string text)
    {
        switch (whom)
        {
            case "all plans":
                plan.Prepares("invariant", "add", text, "--global");
                break;
            case "the project":
                plan.Prepares("invariant", "add", text, "--project", chance.Project);
                break;
            case "the plan":
                // There is no plan before it is made: its id comes last.
                plan.Finishes("invariant", "add", text, "--plan");
                break;
            case "another project":
                plan.Prepares("project", "create", Another);
                plan.Prepares("invariant", "add", text, "--project", Another);
                break;
            default:
                throw new ArgumentException($"No invariant is for \"{whom}\"; write: all plans, the project, the plan, another project.");
        }
    }
}
