using System.Globalization;
using Gherkin;

namespace Reqnroll.Engine.Features;

/// <summary>Between the parser's languages ("en-pirate") and .NET's cultures ("de-AT").</summary>
internal static class Languages
{
    /// <summary>The parser's language for a culture.</summary>
    public static string Dialect(string culture)
    {
        var wanted = culture == "en-US" ? "en" : culture;
        try
        {
            new GherkinDialectProvider().GetDialect(wanted, default);
            return wanted;
        }
        catch (NoSuchLanguageException)
        {
            return culture.Split('-')[0];
        }
    }

    /// <summary>The culture of a feature: the configured one where the file's language is that or its parent.</summary>
    public static CultureInfo Culture(string dialect, string configured)
    {
        if (Dialect(configured) == dialect)
        {
            return CultureInfo.GetCultureInfo(configured);
        }

        try
        {
            return CultureInfo.GetCultureInfo(dialect);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo(dialect.Split('-')[0]);
        }
    }
}
