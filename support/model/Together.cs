using Acceptance.Fakes;

namespace Acceptance.Support.Model;

/// <summary>Answers that wait for each other: none is given before all are asked for, or patience is over.</summary>
public sealed class Together
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly List<Gate> _gates = [];

    /// <summary>Whether all were waiting at the same time.</summary>
    public bool Met { get; private set; }

    /// <summary>An answer that waits.</summary>
    public Turn Waits(Reply reply)
    {
        _gates.Add(new Gate());
        return new Pauses(reply, 0, _gates[^1]);
    }

    /// <summary>Opens the gates when all have been reached. Runs beside the program, which does not come back before they are open.</summary>
    public void Begin() => _ = OpenAsync();

    private async Task OpenAsync()
    {
        var all = Task.WhenAll(_gates.Select(gate => gate.Reached));
        try
        {
            await all.WaitAsync(Patience);
            Met = true;
        }
        catch (TimeoutException)
        {
            // The step that asks whether they met says so.
            Met = false;
        }
        _gates.ForEach(gate => gate.Open());
    }
}
