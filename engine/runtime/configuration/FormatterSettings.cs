using System.Text.RegularExpressions;
using Reqnroll.Engine.Messages;

namespace Reqnroll.Engine.Configuration;

/// <summary>Where messages go: reqnroll.json, overruled by REQNROLL_FORMATTERS, overruled by REQNROLL_FORMATTERS_MESSAGE; DISABLED ends them all.</summary>
internal static partial class FormatterSettings
{
    private const string Variable = "REQNROLL_FORMATTERS";
    private const string Default = "reqnroll_report.ndjson";

    private static Ci? Server => Ci.Of(Environment.GetEnvironmentVariable);

    /// <summary>The file's full path, or null where no messages are wanted.</summary>
    /// <exception cref="ReqnrollException">The environment's JSON cannot be read.</exception>
    public static string? File(Settings settings)
    {
        if (Environment.GetEnvironmentVariable(Variable + "_DISABLED") is "true" or "True" or "1")
        {
            return null;
        }

        var path = FromJson(Environment.GetEnvironmentVariable(Variable)) ?? settings.MessageFile;
        path = Environment.GetEnvironmentVariable(Variable + "_MESSAGE") switch
        {
            null or "" => path,
            "false" or "False" => null,
            "true" or "True" => path ?? Default,
            var pairs => Pairs().Match(pairs) is { Success: true } match ? match.Groups[1].Value.Trim() : path ?? Default,
        };
        return path is null ? null : Path.GetFullPath(Complete(Filled(path)));
    }

    private static string? FromJson(string? json) => string.IsNullOrWhiteSpace(json) ? null : Settings.Parse(json, Variable).MessageFile;

    private static string Complete(string path) => path.Length == 0 ? Default
        : path.EndsWith('/') || Directory.Exists(path) ? Path.Combine(path, Default)
        : Path.HasExtension(path) ? path : path + ".ndjson";

    private static string Filled(string path) => Variables().Replace(path, match => match.Groups[1].Value switch
    {
        "timestamp" => DateTime.UtcNow.ToString("yyyy-MM-dd_HH-mm-ss", System.Globalization.CultureInfo.InvariantCulture),
        ['e', 'n', 'v', ':', .. var name] => Environment.GetEnvironmentVariable(name) ?? "",
        "buildNumber" => Server?.BuildNumber ?? "",
        "revision" => Server?.Git?.Revision ?? "",
        "branch" => Server?.Git?.Branch ?? "",
        "tag" => Server?.Git?.Tag ?? "",
        _ => "",
    });

    [GeneratedRegex(@"\boutputFilePath\s*=\s*([^;]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Pairs();

    [GeneratedRegex(@"\{([\w:]+)\}")]
    private static partial Regex Variables();
}
