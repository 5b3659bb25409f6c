using System.Text.RegularExpressions;
using Reqnroll.Engine.Messages;

namespace Reqnroll.Engine.Configuration;

/// <summary>Where messages go: reqnroll.json, overruled by REQNROLL_FORMATTERS, overruled by REQNROLL_FORMATTERS_MESSAGE; DISABLED ends them all.</summary>
internal static partial class FormatterSettings
{
    private const string Variable = "REQNROLL_FORMATTERS";
    private const string Default = "reqnroll_report.ndjson";

    /// <summary>The file's full path, or null where no messages are wanted.</summary>
    /// <exception cref="ReqnrollException">The environment's settings cannot be read, or name a formatter that is not here.</exception>
    public static string? File(Settings settings, Func<string, string?> environment, IEnumerable<string> names)
    {
        try
        {
            LeftOut.CheckFormatters(names.Where(name => name.StartsWith(Variable + "_", StringComparison.Ordinal) && !IsFalse(environment(name))).Select(name => name[(Variable.Length + 1)..]));
        }
        catch (FormatException wrong)
        {
            throw new ReqnrollException($"The environment's {Variable} cannot be used: {wrong.Message}", wrong);
        }

        if (environment(Variable + "_DISABLED")?.ToUpperInvariant() is "TRUE" or "1")
        {
            return null;
        }

        var path = FromJson(environment(Variable)) ?? settings.MessageFile;
        path = environment(Variable + "_MESSAGE")?.Trim() switch
        {
            null or "" => path,
            var flag when IsFalse(flag) => null,
            // What is said here replaces all that was said elsewhere.
            var flag when flag.Equals("true", StringComparison.OrdinalIgnoreCase) => "",
            var pairs => FromPairs(pairs),
        };
        return path is null ? null : Path.GetFullPath(Complete(Filled(path, environment)));
    }

    private static bool IsFalse(string? value) => "false".Equals(value?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string? FromJson(string? json) => string.IsNullOrWhiteSpace(json) ? null : Settings.Parse(json, Variable).MessageFile;

    private static string FromPairs(string pairs)
    {
        var path = "";
        foreach (var pair in pairs.Split(';').Select(each => each.Split('=', 2)))
        {
            if (pair.Length == 1)
            {
                throw new ReqnrollException($"{Variable}_MESSAGE cannot be used: '{pair[0]}' is no setting. Write 'outputFilePath=FILE', 'true' or 'false'.");
            }

            path = pair[0].Trim().Equals("outputFilePath", StringComparison.OrdinalIgnoreCase) ? pair[1].Trim() : path;
        }

        return path;
    }

    private static string Complete(string path) => path.Length == 0 ? Default
        : path.EndsWith('/') ? path + Default
        : Path.HasExtension(path) ? path : path + ".ndjson";

    private static string Filled(string path, Func<string, string?> environment)
    {
        var server = Ci.Of(environment);
        return Variables().Replace(path, match => match.Groups[1].Value switch
        {
            "timestamp" => DateTime.UtcNow.ToString("yyyy-MM-dd_HH-mm-ss", System.Globalization.CultureInfo.InvariantCulture),
            ['e', 'n', 'v', ':', .. var name] => environment(name) ?? match.Value,
            "buildNumber" => server?.BuildNumber ?? "",
            "revision" => server?.Git?.Revision ?? "",
            "branch" => server?.Git?.Branch ?? "",
            "tag" => server?.Git?.Tag ?? "",
            _ => match.Value,
        });
    }

    [GeneratedRegex(@"\{([\w:]+)\}")]
    private static partial Regex Variables();
}
