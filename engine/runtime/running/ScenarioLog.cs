using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace Reqnroll.Engine.Running;

/// <summary>
/// The output of one scenario. What the engine tells is kept until a step writes or the scenario ends: xUnit sends every line
/// through its message bus, and that would cost more than the steps.
/// </summary>
internal sealed class ScenarioLog(ITestOutputHelper output) : ITestOutputHelper
{
    private readonly StringBuilder kept = new();

    /// <summary>A line of the engine's own.</summary>
    public void Tell(string line)
    {
        lock (kept)
        {
            kept.Append(kept.Length == 0 ? "" : "\n").Append(line);
        }
    }

    public void WriteLine(string message)
    {
        Flush();
        output.WriteLine(message);
    }

    public void WriteLine(string format, params object[] args) => WriteLine(string.Format(CultureInfo.InvariantCulture, format, args));

    public void Flush()
    {
        lock (kept)
        {
            if (kept.Length > 0)
            {
                output.WriteLine(kept.ToString());
                kept.Clear();
            }
        }
    }
}
