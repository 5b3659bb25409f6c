using System.Globalization;
using System.Linq;
using System.Text;

namespace Reqnroll.Engine.Generator;

/// <summary>A title as a C# name, by Reqnroll's rule: quotes cut, words capitalized, dots and dashes to '_', accents folded, the rest dropped.</summary>
internal static class Identifier
{
    public static string Of(string title)
    {
        var name = new StringBuilder();
        var wordStarts = true;
        foreach (var c in Folded(title))
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                name.Append(wordStarts ? char.ToUpperInvariant(c) : c);
                wordStarts = false;
            }
            else if (c is '.' or '-' or '\n' or '\r')
            {
                name.Append('_');
                wordStarts = true;
            }
            else if (c is not ('\'' or '"'))
            {
                wordStarts = true;
            }
        }

        return name.Length == 0 ? "_" : char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>Folders as a namespace below the root.</summary>
    public static string Namespace(string root, string relativePath) =>
        string.Join(".", new[] { root }.Concat(relativePath.Split('/').Where(part => part != ".." && !part.EndsWith(".feature", System.StringComparison.OrdinalIgnoreCase)).Select(Of)));

    private static string Folded(string title) => new(
        [.. title.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]);
}
