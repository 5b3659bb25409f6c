using System.Xml.Linq;

namespace Acceptance.Cli.Defects;

/// <summary>How one scenario, or one row of an outline, ended.</summary>
/// <param name="Class">The full name of the feature's class.</param>
/// <param name="Method">The name of the scenario's method.</param>
/// <param name="Name">The scenario's shown name, a row's cells filled in.</param>
/// <param name="Outcome">Passed, Failed or NotExecuted.</param>
/// <param name="Message">What a failed or skipped one says; else empty.</param>
internal sealed record ScenarioResult(string Class, string Method, string Name, string Outcome, string Message)
{
    private const string ClassEnd = "Feature";
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Reads the results that `dotnet test --logger trx` left.</summary>
    public static IReadOnlyList<ScenarioResult> ReadAll(string file)
    {
        var document = XDocument.Load(file);
        var methods = document.Descendants(Trx + "UnitTest").ToDictionary(test => test.Attribute("id")!.Value, test => test.Element(Trx + "TestMethod")!);
        return
        [
            .. document.Descendants(Trx + "UnitTestResult").Select(result => (Result: result, Method: methods[result.Attribute("testId")!.Value])).Select(row => new ScenarioResult(
                row.Method.Attribute("className")!.Value,
                row.Method.Attribute("name")!.Value,
                row.Result.Attribute("testName")!.Value,
                row.Result.Attribute("outcome")!.Value,
                row.Result.Descendants(Trx + "Message").FirstOrDefault()?.Value ?? "")),
        ];
    }

    /// <summary>Whether it belongs to the feature of this title.</summary>
    public bool IsOf(string feature) => Letters(Class[(Class.LastIndexOf('.') + 1)..]) == Letters(feature + ClassEnd);

    /// <summary>Whether it is the scenario of this title, or a row of it.</summary>
    public bool IsOutline(string title) => Letters(Method) == Letters(title);

    /// <summary>Whether it is the row that the title with its cells filled in names; cells that no placeholder names follow in brackets.</summary>
    public bool IsRow(string title) => Name == title || Name.StartsWith(title + " (", StringComparison.Ordinal);

    // Classes and methods are named by their titles, as far as a name allows.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
