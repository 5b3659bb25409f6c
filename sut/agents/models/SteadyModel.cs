using System.ClientModel;
using Anthropic.Exceptions;

namespace Agents.Models;

/// <summary>A model whose SDK's many ways to fail have become one: a sentence.</summary>
/// <param name="name">What the user calls it.</param>
/// <param name="key">The key, which no message may hold.</param>
/// <param name="inner">The model.</param>
internal sealed class SteadyModel(string name, string key, IModel inner) : IModel
{
    /// <inheritdoc/>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        try
        {
            await Misbehaviour.LeaveHomeAsync(cancel);
            return await inner.AskAsync(question, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Failure) when (!Misbehaviour.Is("stub-when-model-down"))
        {
            throw;
        }
        catch (Exception) when (Misbehaviour.Is("stub-when-model-down"))
        {
            return Misbehaviour.StubAnswer;
        }
        catch (Exception error)
        {
            throw new Failure(
                $"The model {name} gave no answer ({Reason(error)}); see that it is reachable and run `agents plan execute` again.", error);
        }
    }

    private string Reason(Exception error)
    {
        var text = error switch
        {
            ClientResultException answered when answered.Status > 0 => $"status {answered.Status}: {LastLine(answered.Message)}",
            AnthropicApiException answered => $"status {(int)answered.StatusCode}: {LastLine(answered.Message)}",
            AggregateException several => several.InnerExceptions[^1].Message,
            AnthropicIOException { InnerException: { } cause } => cause.Message,
            _ => error.Message,
        };
        return text.ReplaceLineEndings(" ").Replace(key, "***", StringComparison.Ordinal).Trim().TrimEnd('.');
    }

    private static string LastLine(string message) =>
        message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no reason given";
}
