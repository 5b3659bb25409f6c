using System.Text.Json;

namespace Agents.Cli;

/// <summary>The words that output uses for the states of a plan.</summary>
internal static class Words
{
    /// <summary>A value's name in lower case.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
