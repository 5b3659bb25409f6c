using Agents.Models;
using Agents.Planning.Guards;

namespace Agents.Planning.Tools;

/// <summary>A conversation in which the model works by tools until it has nothing more to have done.</summary>
/// <param name="model">The model.</param>
/// <param name="admit">Lets a tool call through, or throws.</param>
/// <param name="tools">What it may call.</param>
internal sealed class ToolTalk(IModel model, Action<ToolCall> admit, IReadOnlyList<ITool> tools)
{
    /// <summary>Holds it.</summary>
    /// <returns>What was said, from the model's first words to its last, with what the tools returned between them.</returns>
    /// <exception cref="Failure">The model failed.</exception>
    /// <exception cref="GuardStop">A guard let no more happen.</exception>
    public async Task<IReadOnlyList<Message>> HoldAsync(Question opening, CancellationToken cancel)
    {
        var question = opening with { Tools = [.. tools.Select(tool => tool.Offer)] };
        while (true)
        {
            var answer = await model.AskAsync(question, cancel);
            if (answer.Calls.Count == 0)
            {
                return [.. question.Messages.Skip(opening.Messages.Count), answer.Message];
            }

            var results = await RunAsync(answer.Calls, cancel);
            question = question with { Messages = [.. question.Messages, Repeated(answer), new Returned(results)] };
        }
    }

    private async Task<IReadOnlyList<ToolResult>> RunAsync(IReadOnlyList<ToolCall> calls, CancellationToken cancel)
    {
        var results = new List<ToolResult>();
        for (var at = 0; at < calls.Count;)
        {
            var tool = tools.FirstOrDefault(tool => tool.Offer.Name == calls[at].Tool);
            IReadOnlyList<ToolCall> row = tool is { Together: true } ? [.. calls.Skip(at).TakeWhile(call => call.Tool == calls[at].Tool)] : [calls[at]];
            results.AddRange(tool is null
                ? [new ToolResult(row[0].Id, $"there is no tool {row[0].Tool}", Failed: true)]
                : await RunAsync(tool, row, cancel));
            at += row.Count;
        }

        return results;
    }

    private async Task<IReadOnlyList<ToolResult>> RunAsync(ITool tool, IReadOnlyList<ToolCall> calls, CancellationToken cancel)
    {
        if (Misbehaviour.Is("deny-after-run"))
        {
            await tool.RunAllAsync(calls, cancel);
        }

        foreach (var call in calls)
        {
            admit(call);
        }

        return await tool.RunAllAsync(calls, cancel);
    }

    // Providers take only JSON objects back as arguments, whatever the model wrote.
    private static Answered Repeated(Answer answer) => answer.Message with
    {
        Calls = [.. answer.Calls.Select(call => IsObject(call) ? call : call with { Arguments = "{}" })],
    };

    private static bool IsObject(ToolCall call)
    {
        try
        {
            return ToolInput.Of(call) is not null;
        }
        catch (ToolFailed)
        {
            return false;
        }
    }
}
