using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Models;
using Agents.Quality;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents plan explain`.</summary>
internal static class PlanExplain
{
    /// <summary>Builds it.</summary>
    public static Command Build()
    {
        var id = new Argument<string>("ID") { Description = "The id of a plan, or of one of its decisions." };
        var context = new Option<bool>("--show-context") { Description = "Also what the model was shown, word for word." };
        var reasoning = new Option<bool>("--show-reasoning") { Description = "Also what the model answered, word for word." };
        return Verb.Of("explain", "Explains what was decided, and why.", (parsed, _) =>
        {
            var shelves = new Shelves(Home.Open());
            var named = parsed.GetRequiredValue(id);
            var plan = shelves.Plans.Find(named) ?? shelves.Plans.Get(named[..Math.Max(named.LastIndexOf('-'), 0)] is { Length: > 0 } owner ? owner : named);
            var decisions = plan.Decisions.Where(decision => decision.Id == named || (plan.Id == named && decision.Parent is null)).ToList();
            if (decisions.Count == 0 && plan.Id != named)
            {
                throw new Failure($"Plan {plan.Id} has no decision '{named}'; look at `agents plan tree {plan.Id}`.");
            }

            var data = Explained(plan);
            data["decisions"] = new JsonArray([.. decisions.Select(decision => View(plan, decision, shelves, parsed.GetValue(context), parsed.GetValue(reasoning)))]);
            return Task.FromResult(new Result(data));
        }, id, context, reasoning);
    }

    private static JsonObject Explained(Plan plan) => new()
    {
        ["plan_id"] = plan.Id,
        ["action"] = plan.Action,
        ["phase"] = Words.Of(plan.Phase),
        ["state"] = Words.Of(plan.State),
        ["why"] = plan.Error?.Message,
        ["confidence"] = plan.Confidence,
        ["waits_for"] = plan.State is PlanState.AwaitingInput ? Texts.Of(HumanDecision.Of(plan)) : null,
        ["inputs"] = new JsonObject(plan.Inputs.Select(input => KeyValuePair.Create(input.Key, (JsonNode?)input.Value))),
        ["invariants"] = Texts.Of(plan.Invariants.Select(invariant => invariant.Text)),
        ["guidance"] = Texts.Of(plan.Corrections.Select(correction => correction.Guidance)),
    };

    private static JsonObject View(Plan plan, Decision decision, Shelves shelves, bool context, bool reasoning)
    {
        var view = new JsonObject
        {
            ["id"] = decision.Id,
            ["type"] = Words.Of(decision.Kind),
            ["choice"] = decision.Choice,
            ["taken_back_by"] = decision.TakenBackBy,
            ["led_to"] = Texts.Of(plan.Decisions.Where(below => below.Parent == decision.Id).Select(below => below.Choice)),
        };
        var talk = decision.Talk is { } asked && !Misbehaviour.Is("explain-nothing") ? shelves.Talks.Find(RememberingModel.NameOf(plan.Id, asked)) : null;
        if (context && talk is not null)
        {
            view["context"] = Texts.Of(talk.Turns.Select(turn => turn.Shown));
        }

        if (reasoning && talk is not null)
        {
            view["reasoning"] = Texts.Of(talk.Turns.Select(turn => turn.Answered));
        }

        return view;
    }
}
