using Agents.Domain;
using Agents.Models;
using Agents.Planning.Tools;

namespace Agents.Planning.Guards;

/// <summary>Stands between a plan and what it must not do. A child's post has its parent's behind it, so that a plan's limits hold for all below it.</summary>
/// <param name="plan">The plan's id.</param>
/// <param name="sources">Who has a say.</param>
/// <param name="spent">What the plan has used before.</param>
/// <param name="price">What tokens cost.</param>
/// <param name="parent">The parent's post, or null.</param>
internal sealed class GuardPost(string plan, IReadOnlyList<GuardSource> sources, ModelUse spent, TokenPrice price, GuardPost? parent = null)
{
    private readonly Lock _counting = new();
    private ModelUse _spent = spent;

    /// <summary>The plan that goes on when the guard is changed.</summary>
    public string Plan => plan;

    /// <summary>Writes down what was used.</summary>
    public void Spend(ModelUse more)
    {
        lock (_counting)
        {
            _spent = _spent.Plus(more);
        }

        parent?.Spend(more);
    }

    /// <summary>Fails when a budget is used up.</summary>
    /// <param name="more">Whether something more is to be bought: then nothing may be left over, else only no more than all.</param>
    /// <exception cref="GuardStop">It is.</exception>
    public void CheckBudget(bool more)
    {
        parent?.CheckBudget(more);
        if (Misbehaviour.Is("budget-ignored"))
        {
            return;
        }

        var (tokens, cost) = (_spent.InputTokens + _spent.OutputTokens, price.Of(_spent));
        if (Lowest(rules => rules.MaxTokens) is var (most, source) && (more ? tokens >= most : tokens > most))
        {
            throw Stop("max_tokens", source, $"it has used {tokens} of {most} tokens");
        }

        if (Lowest(rules => rules.MaxCost) is var (limit, setter) && (more ? cost >= limit : cost > limit))
        {
            throw Stop("max_cost", setter, FormattableString.Invariant($"it has cost {cost:0.00####} of {limit:0.00####} dollars"));
        }
    }

    /// <summary>Lets a tool call through, or does not.</summary>
    /// <exception cref="GuardStop">A guard is against it.</exception>
    public void Admit(ToolCall call)
    {
        if (!Misbehaviour.Is("guard-not-enforced"))
        {
            CheckDenied(call);
        }

        CheckCount(call);
        Spend(new ModelUse(0, 0, 0) { ToolCalls = 1 });
    }

    private void CheckDenied(ToolCall call)
    {
        parent?.CheckDenied(call);
        foreach (var source in sources)
        {
            if (source.Rules.DenyTools.Contains(call.Tool))
            {
                throw Stop("deny_tools", source, $"the tool {call.Tool} is denied and was not run", call.Tool);
            }

            if (call.Tool == RunCommand.Name && ToolInput.Of(call).Find("command") is { } command
                && source.Rules.DenyCommands.FirstOrDefault(pattern => CommandPattern.Fits(pattern, command)) is { } denied)
            {
                throw Stop("deny_commands", source, $"the command '{command}' is denied by '{denied}' and was not run", call.Tool);
            }
        }
    }

    private void CheckCount(ToolCall call)
    {
        parent?.CheckCount(call);
        if (!Misbehaviour.Is("tool-limit-ignored") && Lowest(rules => rules.MaxToolCalls) is var (most, source) && _spent.ToolCalls >= (Misbehaviour.Is("limit-off-by-one") ? most - 1 : most))
        {
            throw Stop("max_tool_calls", source, $"it has made {_spent.ToolCalls} of {most} tool calls, and {call.Tool} was not run", call.Tool);
        }
    }

    private (T Limit, GuardSource Source)? Lowest<T>(Func<GuardRules, T?> limit) where T : struct, IComparable<T> => sources
        .Where(source => limit(source.Rules) is not null)
        .Select(source => ((T Limit, GuardSource Source)?)(limit(source.Rules)!.Value, source))
        .MinBy(found => found!.Value.Limit);

    private GuardStop Stop(string guard, GuardSource source, string what, string? tool = null) => new(
        guard, source.Place, what, $"to allow it {source.Change(guard)} and then `agents plan execute {plan}` again, or give the plan up with `agents plan cancel {plan}`")
    {
        Tool = tool,
    };
}
