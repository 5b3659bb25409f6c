using System.Text.RegularExpressions;

namespace Acceptance.Support.Agents;

/// <summary>What a user can be told when something did not work out: named by key in the features, worded here and nowhere else.</summary>
/// <param name="Key">The words of the feature file, after "is told that".</param>
/// <param name="Wording">How the program says it on standard error.</param>
public sealed record Telling(string Key, Regex Wording)
{
    /// <summary>All that the scenarios may name.</summary>
    public static readonly IReadOnlyList<Telling> All =
    [
        Says("the answer holds no usable change", "no usable change"),
        Says("the model is unavailable", "model .*(gave no answer|unavailable|unreachable|overloaded)"),
        Says("the clone failed", "clone .*failed|could not (be )?clone"),
        Says("the plan is read-only", "read-only"),
        Says("there is no such actor", "no actor"),
        Says("the nodes wait for each other", "wait for each other"),
        Says("an edge names an unknown node", "no such node"),
        Says("a graph ends in one node", "ends in one node"),
        Says("the tool server does not answer", "tool server .* does not answer"),
        Says("there is no such tool", "no tool '"),
        Says("the database refused the migration", "database .* refused the migration"),
        Says("there is no such strategy", "not known here; write transaction_rollback"),
        Says("somebody has applied the plan", "is applied already|Another process is working on plan"),
        Says("the plan is applied already", "is applied already|is applied; take that back"),
        Says("the session is closed", "session .* is closed"),
        Says("there is no such session", "no session"),
        Says("there is no such plan", "no plan '"),
        Says("there is no such operation", "no operation '"),
        Says("a parameter is missing", "needs the parameter"),
        Says("there is no such parameter", "has no parameter"),
        Says("a parameter is of another kind", "the parameter .* has to be"),
        Says("there is no such profile", "no automation profile"),
        Says("nothing was applied without a yes", "nothing was applied.*--yes"),
        Says("the plan only shows what would be done", "only shows what would be done"),
        Says("the part is done already", "is done, and its work is in plan"),
        Says("a child plan failed", "child plans? failed"),
        Says("the changes of two child plans do not fit", "child plans? failed.*do not fit"),
        Says("the steps could not be used", "steps could not be used"),
        Says("a guard stopped the plan", "guard .* stopped the plan"),
        Says("a required validation failed", "required validation .* failed"),
        Says("an invariant is violated", "invariant .* is violated"),
        Says("there is no such checkpoint", "has no checkpoint"),
        Says("an argument is missing", "needs the argument"),
        Says("an argument is of another type", "cannot be the argument"),
        Says("there is no such argument", "has no argument"),
        Says("a merge was refused", "refused to merge"),
        Says("it is not clear which repository is meant", "does not say which of"),
        Says("the change is applied and is not good", "are applied, but"),
        Says("somebody has gone on from there", "has gone on since"),
        Says("the name is taken", "another resource"),
        Says("the steps cannot be used", "steps could not be used"),
        Says("the container is in use", "container .* in use"),
        Says("the container does not see the repository", "does not see the checkout"),
        Says("both changed the same lines", "(merge conflict|could not apply|conflict)"),
        Says("the devcontainer names no image", "names no image"),
        Says("the push was refused", "push .*(refused|rejected|declined)"),
    ];

    /// <summary>Finds the one with this key.</summary>
    /// <exception cref="ArgumentException">There is none; lists those that there are.</exception>
    public static Telling Of(string key) =>
        All.FirstOrDefault(telling => telling.Key == key)
        ?? throw new ArgumentException($"Nobody can be told that \"{key}\". Known are: {string.Join("; ", All.Select(t => t.Key))}. Add yours to support/agents/Telling.cs.");

    private static Telling Says(string key, string wording) => new(key, new Regex(wording, RegexOptions.IgnoreCase | RegexOptions.Singleline));
}
