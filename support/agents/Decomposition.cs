using System.Text.Json;
using Acceptance.Fakes;
using Acceptance.Support.Model;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>A task that the model splits into parts, each a plan of its own; the model carries a part out by writing a file.</summary>
public sealed class Decomposition(ModelActor model, PlanFlow plan, AgentsDriver agents)
{
    private const string Task = "Open the shop";
    private readonly Dictionary<string, Piece> _pieces = [];
    private readonly Together _together = new();

    /// <summary>The model's strategy has these parts.</summary>
    /// <param name="pieces">In the order of its answer.</param>
    public void IsSplitInto(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            _pieces[piece.Name] = piece;
            model.AnswersAbout(Step(piece.Name), Written(piece));
        }
        IsPlanned(Strategy());
    }

    /// <summary>As before, and no part is answered before the model was asked about all of them.</summary>
    public void AreAskedAboutTogether()
    {
        foreach (var piece in _pieces.Values)
            model.AnswersAbout($"\n{Step(piece.Name)}", _together.Waits(Written(piece)));
        _together.Begin();
    }

    /// <summary>The model's strategy has parts of parts, so many levels deep.</summary>
    public void IsSplitAtOnce(int levels)
    {
        var step = JsonSerializer.Serialize(new { step = Stage(levels), steps = new[] { Doing(Stage(levels)) } });
        for (var level = levels - 1; level > 0; level--)
            step = $$"""{"step":"{{Stage(level)}}","steps":[{{step}}]}""";
        IsPlanned($"[{step}]");
        model.AnswersAbout(Doing(Stage(levels)), Written(Deepest(levels)));
    }

    /// <summary>The model splits the task, then the part, then the part of the part: it is asked for a strategy at each level.</summary>
    public void IsSplitLevelByLevel(int levels)
    {
        IsPlanned(Split(1));
        for (var level = 1; level < levels; level++)
            model.AnswersAbout(Stage(level), new Says(Split(level + 1)));
        model.AnswersAbout(Stage(levels), new Says($"1. {Doing(Stage(levels))}"));
        model.AnswersAbout(Doing(Stage(levels)), Written(Deepest(levels)));
    }

    /// <summary>The model does not carry a part out.</summary>
    public void CannotCarryOut(string part) => model.AnswersAbout($"\n{Step(part)}", new Says("I would rather not."));

    /// <summary>The model does what is added to a part, when it is told so in these words.</summary>
    public void CanAdd(string guidance, string part, string file, string text) =>
        model.AnswersAbout($"{Step(part)}\n2. {guidance}\n", Written(new(part, file, []) { Text = text }));

    /// <summary>Asked for the strategy once more, the model gives the same.</summary>
    public void IsSplitAgain() => model.Replies(Strategy());

    /// <summary>Adds something to a part, in the developer's words; looked at by whoever tries it.</summary>
    public async Task<bool> AddAsync(string guidance, string part)
    {
        var tree = await agents.DoAsync("plan", "tree", plan.Id, "--format", "json");
        return await plan.TryAsync("plan", "correct", PlanTree.IdOf(tree.Output, part), "--mode", "append", "--guidance", guidance, "--yes");
    }

    /// <summary>From now on it does.</summary>
    public void CanCarryOut(string part) => model.AnswersAbout($"\n{Step(part)}\n", Written(_pieces[part]));

    /// <summary>The model has these done by the tool for child plans, all in one answer.</summary>
    public void IsHandedOut(IReadOnlyList<Piece> pieces)
    {
        plan.ActionSays("tools", "[builtin/plan-subplan]");
        model.Replies("1. Hand the work out");
        model.CallsAtOnce("builtin__plan-subplan", pieces.Select(piece => (object)new { title = piece.Name, depends_on = piece.After }));
        foreach (var piece in pieces)
        {
            _pieces[piece.Name] = piece;
            model.AnswersAbout($"Task: {piece.Name}", new Says($"1. {Doing(piece.Name)}"));
            model.AnswersAbout(Doing(piece.Name), Written(piece));
        }
        model.Replies("All is done.");
    }

    /// <summary>Fails unless the model was asked about a part only after what it depends on was done, and was shown what came of that.</summary>
    public void ShouldHaveKeptTheOrder()
    {
        foreach (var piece in _pieces.Values.Where(piece => piece.After.Count > 0))
            AskedAbout(piece.Name).Request.ShownText.Should().ContainAll(piece.After.Select(name => _pieces[name].File), "{0} depends on it", piece.Name);
    }

    /// <summary>Fails if the model was asked about a part.</summary>
    public void ShouldNotHaveBegun(string part) =>
        model.Journal.Should().NotContain(asked => asked.Request.ShownText.Contains(Doing(part)), "{0} depends on what failed", part);

    /// <summary>Fails unless all parts were under way at the same time.</summary>
    public void ShouldHaveBeenAtOnce() => _together.Met.Should().BeTrue("the model was to be asked about all {0} parts before it answered any", _pieces.Count);

    /// <summary>Fails unless the tree shows parts below parts, so many levels deep.</summary>
    public async Task ShouldBeDeepAsync(int levels) =>
        PlanTree.Depth((await agents.DoAsync("plan", "tree", plan.Id, "--format", "json")).Output).Should().Be(levels);

    private Exchange AskedAbout(string part) =>
        model.Journal.Should().ContainSingle(asked => asked.Request.ShownText.Contains(Doing(part)), "{0} was to be carried out once", part).Which;

    private void IsPlanned(string strategy)
    {
        plan.Task = Task;
        model.Replies(strategy);
    }

    private string Strategy() => JsonSerializer.Serialize(_pieces.Values.Select(piece => new { step = piece.Name, steps = new[] { Doing(piece.Name) }, depends_on = piece.After, project = piece.Project }));

    private static string Split(int level) => JsonSerializer.Serialize(new[] { new { step = Stage(level), subplan = true } });

    private static Says Written(Piece piece) => new($"FILE: {piece.File}\n>>>>>>>\n{piece.Text.Replace(", ", "\n")}\n<<<<<<<\n");

    private static Piece Deepest(int levels) => new(Stage(levels), "deepest.txt", []);

    private static string Doing(string part) => $"Do what is needed for {part}";

    // As the only step of a list. Of several rules that fit, the one with the longer text wins: what is said later has a line's ends with it.
    private static string Step(string part) => $"1. {Doing(part)}";

    private static string Stage(int level) => $"stage {level}";
}
