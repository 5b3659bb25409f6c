using System.Text.RegularExpressions;

namespace Acceptance.Report.Outputs;

/// <summary>Text without the codes that terminals take for colours and cursor moves.</summary>
internal static partial class Plain
{
    public static string Of(string text) => Codes().Replace(text, "");

    [GeneratedRegex(@"\x1B\[[0-9;?]*[ -/]*[@-~]|\x1B\][^\x07\x1B]*(?:\x07|\x1B\\)|\x1B[@-Z\\-_]")]
    private static partial Regex Codes();
}
