using System.Globalization;
using Agents.Domain;

namespace Agents.State;

/// <summary>The settings that guard every plan.</summary>
internal static class GuardSetting
{
    private const string None = "none";

    private static readonly Setting s_denyTools = new("guard.deny-tools", None, value => value);
    private static readonly Setting s_denyCommands = new("guard.deny-commands", None, value => value);
    // A model that calls tools forever is stopped, even where nobody thought of it.
    private static readonly Setting s_maxToolCalls = new("guard.max-tool-calls", "100", Number("guard.max-tool-calls"));
    private static readonly Setting s_maxTokens = new("guard.max-tokens", None, Number("guard.max-tokens"));
    private static readonly Setting s_maxCost = new("guard.max-cost", None, Number("guard.max-cost"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Setting> All { get; } = [s_denyTools, s_denyCommands, s_maxToolCalls, s_maxTokens, s_maxCost];

    /// <summary>What they say.</summary>
    public static GuardRules Read(Func<Setting, string> valueOf) => new()
    {
        DenyTools = List(valueOf(s_denyTools)),
        DenyCommands = List(valueOf(s_denyCommands)),
        MaxToolCalls = (long?)Limit(valueOf(s_maxToolCalls)),
        MaxTokens = (long?)Limit(valueOf(s_maxTokens)),
        MaxCost = Limit(valueOf(s_maxCost)),
    };

    private static string[] List(string value) =>
        value == None ? [] : value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static decimal? Limit(string value) => value == None ? null : decimal.Parse(value, CultureInfo.InvariantCulture);

    private static Func<string, string> Number(string key) => value =>
        value == None || decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? value
            : throw new Failure($"'{value}' is no value of {key}; give a number, or {None}.");
}
