using System.Text;

namespace Acceptance.Support.Clients;

/// <summary>What a user has read of an answer so far. A step can wait until it is so much, and never longer than its patience.</summary>
public sealed class TextSoFar
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Lock _guard = new();
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, TaskCompletionSource There)> _waiting = [];

    /// <summary>Adds a piece.</summary>
    public void Add(string piece)
    {
        lock (_guard)
        {
            _text.Append(piece);
            foreach (var waiter in _waiting.Where(waiter => waiter.Text == _text.ToString()))
                waiter.There.TrySetResult();
        }
    }

    /// <summary>Completes when the user has read this and no more.</summary>
    /// <exception cref="TimeoutException">It did not come to that.</exception>
    public async Task ReachAsync(string text)
    {
        var there = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_guard)
        {
            if (_text.ToString() == text)
                return;
            _waiting.Add((text, there));
        }
        await there.Task.WaitAsync(Patience);
    }
}
