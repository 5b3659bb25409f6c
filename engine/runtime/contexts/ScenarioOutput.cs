using System.Globalization;
using Reqnroll.Engine.Messages;

namespace Reqnroll.Engine;

/// <summary>The output of one scope: lines go where the scope says, and into its messages.</summary>
internal sealed class ScenarioOutput(Action<string> write, Action<Attachment>? attach) : IReqnrollOutputHelper
{
    public void WriteLine(string message)
    {
        write(message);
        attach?.Invoke(Attachment.Line(message));
    }

    public void WriteLine(string format, params object[] args) => WriteLine(string.Format(CultureInfo.InvariantCulture, format, args));

    public void AddAttachment(string filePath)
    {
        write($"-> Attachment '{filePath}' added (not forwarded to the test runner).");
        attach?.Invoke(Attachment.File(filePath));
    }
}
