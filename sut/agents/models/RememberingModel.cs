using Agents.Domain;
using Agents.State;

namespace Agents.Models;

/// <summary>A model whose words are kept, so that decisions can be explained by what led to them.</summary>
/// <param name="inner">The model.</param>
/// <param name="talks">Where they are kept.</param>
/// <param name="name">Under which name.</param>
internal sealed class RememberingModel(IModel inner, Shelf<Talk> talks, string name) : IModel
{
    private readonly Lock _keeping = new();
    private Talk _talk = new([]);

    /// <summary>The name of the talk that a plan's next question begins.</summary>
    public static string NameOf(string plan, int askedBefore) => $"{plan}-{askedBefore}";

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        var answer = await inner.AskAsync(question, cancel);
        lock (_keeping)
        {
            _talk = new Talk([.. _talk.Turns, new TalkTurn(TextOf(question.Messages[^1]), answer.Text)]);
            talks.Put(name, _talk);
        }

        return answer;
    }

    private static string TextOf(Message message) => message switch
    {
        Asked asked => asked.Text,
        Returned returned => string.Join('\n', returned.Results.Select(result => result.Text)),
        _ => "",
    };
}
