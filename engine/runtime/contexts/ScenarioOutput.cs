using System.Globalization;

namespace Reqnroll.Engine;

/// <summary>The output of one scope: lines go where the scope says.</summary>
internal sealed class ScenarioOutput(Action<string> write) : IReqnrollOutputHelper
{
    public void WriteLine(string message) => write(message);

    public void WriteLine(string format, params object[] args) => write(string.Format(CultureInfo.InvariantCulture, format, args));

    public void AddAttachment(string filePath) => write($"-> Attachment '{filePath}' added (not forwarded to the test runner).");
}
