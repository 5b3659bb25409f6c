namespace Agents.Models;

/// <summary>A model that is looked up when it is first asked: a phase that asks nothing needs no key.</summary>
internal sealed class LazyModel(Func<IModel> find) : IModel
{
    private readonly Lazy<IModel> _model = new(find);

    /// <inheritdoc/>
    public Task<Answer> AskAsync(string prompt, CancellationToken cancel) => _model.Value.AskAsync(prompt, cancel);
}
