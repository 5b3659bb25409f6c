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
                $"The model {name} gave no answer ({Told(error)}); see that it is reachable and run `agents plan execute` again.", error);
        }
    }

    private string Told(Exception error) =>
        Reason.Of(error).ReplaceLineEndings(" ").Replace(key, "***", StringComparison.Ordinal).Trim().TrimEnd('.');
}
