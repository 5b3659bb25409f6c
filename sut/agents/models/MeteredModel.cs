using Agents.Domain;

namespace Agents.Models;

/// <summary>A model that counts what it is asked.</summary>
/// <param name="find">Finds the model when it is first asked: a phase that asks nothing needs no key.</param>
internal sealed class MeteredModel(Func<IModel> find) : IModel
{
    private readonly Lazy<IModel> _model = new(find);
    private readonly Lock _counting = new();

    /// <summary>What it was asked so far, and what that cost.</summary>
    public ModelUse Use { get; private set; } = new(0, 0, 0);

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        var model = _model.Value;
        // Counted before the answer: a call that fails was made all the same.
        Count(new ModelUse(1, 0, 0));
        var answer = await model.AskAsync(question, cancel);
        Count(new ModelUse(0, answer.InputTokens, answer.OutputTokens));
        return answer;
    }

    // The children of a plan may ask at once.
    private void Count(ModelUse more)
    {
        lock (_counting)
        {
            Use = Use.Plus(more);
        }
    }
}
