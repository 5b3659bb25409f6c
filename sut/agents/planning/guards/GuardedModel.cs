using Agents.Domain;
using Agents.Models;

namespace Agents.Planning.Guards;

/// <summary>A model that is asked no more than the guards allow, and whose tool calls they have to let through.</summary>
/// <param name="model">The model, in whatever role it is.</param>
/// <param name="meter">What counts its calls.</param>
/// <param name="post">The guards.</param>
internal sealed class GuardedModel(IModel model, MeteredModel meter, GuardPost post) : IModel
{
    private readonly Lock _adopting = new();
    private ModelUse _below = new(0, 0, 0);
    private int _toolCalls;

    /// <summary>Stands before it.</summary>
    public GuardPost Post => post;

    /// <summary>What it was asked and which tools it had run, until now.</summary>
    public ModelUse Use => (meter.Use with { ToolCalls = _toolCalls }).Plus(_below);

    /// <summary>Counts what a child plan used as the parent's, too.</summary>
    public void Adopt(ModelUse child)
    {
        lock (_adopting)
        {
            _below = _below.Plus(child);
        }
    }

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        post.CheckBudget(more: true);
        var answer = await model.AskAsync(question, cancel);
        post.Spend(new ModelUse(1, answer.InputTokens, answer.OutputTokens));
        // The tokens are gone, but nothing that the answer wants is done any more.
        post.CheckBudget(more: false);
        return answer;
    }

    /// <summary>Lets a tool call through, or does not.</summary>
    /// <exception cref="GuardStop">A guard is against it.</exception>
    public void Admit(ToolCall call)
    {
        post.Admit(call);
        Interlocked.Increment(ref _toolCalls);
    }
}
