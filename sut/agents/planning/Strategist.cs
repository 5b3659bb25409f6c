using Agents.Domain;
using Agents.Models;

namespace Agents.Planning;

/// <summary>The first phase: the model is asked for steps, and once more when its answer cannot be read.</summary>
internal sealed class Strategist(IModel model)
{
    /// <summary>Gets the steps: those that the plan keeps, and then what the model adds.</summary>
    /// <exception cref="Failure">The model gives none.</exception>
    public async Task<Strategy> PlanAsync(ActionDefinition action, Plan plan, CancellationToken cancel)
    {
        var strategy = await AskAsync(Prompt.ForSteps(action, plan), cancel);
        return strategy with { Steps = [.. plan.Steps, .. Misbehaviour.Is("first-step-only") ? strategy.Steps.Take(1) : strategy.Steps] };
    }

    private async Task<Strategy> AskAsync(string question, CancellationToken cancel)
    {
        var answer = await model.AskAsync(question, cancel);
        try
        {
            return Strategy.Parse(answer.Text);
        }
        catch (Unreadable) when (Misbehaviour.Is("accept-no-steps"))
        {
            return new Strategy([answer.Text], null, []);
        }
        catch (Unreadable wrong)
        {
            answer = await model.AskAsync(Prompt.ForStepsAgain(question, answer.Text, wrong.Message), cancel);
        }

        try
        {
            return Strategy.Parse(answer.Text);
        }
        catch (Unreadable wrong)
        {
            throw new Failure($"The model's steps could not be used, twice: {wrong.Message}; reword the action's description and run `agents plan execute` again.", wrong);
        }
    }
}
