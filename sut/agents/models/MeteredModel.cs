using Agents.Domain;

namespace Agents.Models;

/// <summary>A model that counts what it is asked.</summary>
internal sealed class MeteredModel(IModel inner) : IModel
{
    /// <summary>What it was asked so far, and what that cost.</summary>
    public ModelUse Use { get; private set; } = new(0, 0, 0);

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(string prompt, CancellationToken cancel)
    {
        // Counted before the answer: a call that fails was made all the same.
        Use = Use.Plus(new ModelUse(1, 0, 0));
        var answer = await inner.AskAsync(prompt, cancel);
        Use = Use.Plus(new ModelUse(0, answer.InputTokens, answer.OutputTokens));
        return answer;
    }
}
