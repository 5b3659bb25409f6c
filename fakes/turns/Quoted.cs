using System.Globalization;

namespace Acceptance.Fakes;

/// <summary>How values are printed in sentences: on one line, in quotes, and the same under every culture.</summary>
internal static class Quoted
{
    public static string Line(string text) =>
        $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r").Replace("\n", "\\n")}\"";

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
