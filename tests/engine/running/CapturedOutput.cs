using Xunit.Abstractions;

namespace Engine.Tests.Running;

/// <summary>An output to look at afterwards.</summary>
public sealed class CapturedOutput : ITestOutputHelper
{
    private readonly List<string> lines = [];

    public string Text => string.Join('\n', lines);

    public void WriteLine(string message) => lines.Add(message);

    public void WriteLine(string format, params object[] args) => lines.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
}
