using System.Text.RegularExpressions;

namespace Acceptance.Cli.Running;

/// <summary>The words of <c>dotnet test --filter</c>.</summary>
internal static partial class TestFilter
{
    /// <summary>A property that has exactly this value.</summary>
    public static string Is(string property, string value) => $"{property}={Escaped(value)}";

    /// <summary>One of them at least; null where there is none.</summary>
    public static string? Any(IEnumerable<string> parts) => Joined(parts, "|");

    /// <summary>All that are not null; null where none is.</summary>
    public static string? All(params string?[] parts) => Joined(parts.OfType<string>(), "&");

    private static string? Joined(IEnumerable<string> parts, string by) => parts.ToList() switch
    {
        [] => null,
        [var one] => one,
        var several => $"({string.Join(by, several)})",
    };

    private static string Escaped(string value) => Special().Replace(value, @"\$0");

    [GeneratedRegex(@"[\\()&|=!~]")]
    private static partial Regex Special();
}
