using Agents.Models;

namespace Agents.Planning.Tools;

/// <summary>Something that a model can have done while it works.</summary>
internal interface ITool
{
    /// <summary>What the model is told of it.</summary>
    ToolOffer Offer { get; }

    /// <summary>Whether it takes all calls at once that the model made of it in a row.</summary>
    bool Together => false;

    /// <summary>Does it.</summary>
    /// <param name="input">What the model gave it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>What the model is to read, word for word.</returns>
    /// <exception cref="ToolFailed">It could not; the model is told why and goes on.</exception>
    Task<string> RunAsync(ToolInput input, CancellationToken cancel);

    /// <summary>Does what the model asked for in a row: one call, unless it takes several together.</summary>
    /// <returns>A result for each call, in their order.</returns>
    async Task<IReadOnlyList<ToolResult>> RunAllAsync(IReadOnlyList<ToolCall> calls, CancellationToken cancel)
    {
        var results = new List<ToolResult>();
        foreach (var call in calls)
        {
            results.Add(await ToolResults.OfAsync(call, input => RunAsync(input, cancel)));
        }

        return results;
    }
}
