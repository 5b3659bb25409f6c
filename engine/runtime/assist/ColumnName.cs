using System.Globalization;
using System.Text;

namespace Reqnroll.Engine.Assist;

/// <summary>A column's or member's name, reduced to what both are compared by: letters and digits, no accents, any case.</summary>
internal static class ColumnName
{
    public static string Reduced(string name)
    {
        var reduced = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit))
        {
            reduced.Append(Letter(c));
        }

        return reduced.ToString().ToUpper(CultureInfo.InvariantCulture);
    }

    // Letters that Unicode does not take apart, as Reqnroll folds them.
    private static string Letter(char c) => c switch
    {
        'Æ' or 'æ' => "AE",
        'Ð' or 'ð' or 'Đ' or 'đ' => "D",
        'Ø' or 'ø' => "O",
        'Ł' or 'ł' => "L",
        'ß' => "B",
        _ => c.ToString(),
    };
}
