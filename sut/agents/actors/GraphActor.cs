using Agents.Domain;
using Agents.Models;

namespace Agents.Actors;

/// <summary>Several roles that work together: each is asked as soon as those before it are done, and is told what they found.</summary>
/// <param name="definition">The actor; it has a graph.</param>
/// <param name="model">The model that is asked in every role; nobody in a graph is offered tools.</param>
internal sealed class GraphActor(ActorDefinition definition, IModel model) : IModel
{
    private readonly ActorGraph _graph = definition.Graph!;

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        var work = new Dictionary<string, Task<Finding>>(StringComparer.Ordinal);
        try
        {
            var end = (await Of(_graph.End())).Answer;
            var findings = await Task.WhenAll(work.Values);
            return new Answer(end.Text, findings.Sum(finding => finding.Answer.InputTokens), findings.Sum(finding => finding.Answer.OutputTokens));
        }
        finally
        {
            // One that fails ends the work; the others are let finish, so that nothing is asked once this is over.
            await Task.WhenAll(work.Values).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        Task<Finding> Of(GraphNode node) => work.TryGetValue(node.Name, out var begun) ? begun : work[node.Name] = WorkAsync(node, [.. Misbehaviour.Before(_graph, node).Select(Of)]);

        async Task<Finding> WorkAsync(GraphNode node, Task<Finding>[] before)
        {
            var findings = Misbehaviour.Told(await Task.WhenAll(before));
            if (node.Prompt is null)
            {
                return new Finding(node.Name, new Answer("", 0, 0));
            }

            using var turn = await Misbehaviour.TakeTurnAsync(cancel);
            return new Finding(node.Name, await model.AskAsync(Asked(node.Prompt, question, findings), cancel));
        }
    }

    private Question Asked(string prompt, Question question, IReadOnlyList<Finding> findings)
    {
        var told = string.Concat(findings.Where(finding => finding.Answer.Text.Length > 0).Select(finding => $"\n\n{finding.Node} found:\n{finding.Answer.Text}"));
        IReadOnlyList<Message> messages = told.Length == 0
            ? question.Messages
            : [.. question.Messages.Take(question.Messages.Count - 1), new Asked(((Asked)question.Messages[^1]).Text + told)];
        return Role.Under(definition.SystemPrompt, Role.Under(prompt, question with { Messages = messages, Tools = [] }));
    }
}
