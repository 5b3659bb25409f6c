using System.Text.RegularExpressions;

namespace Agents.Databases;

/// <summary>
/// Which SQL a model may have run: what could end the transaction around it is refused. SQLite and PostgreSQL do not agree on where comments,
/// escapes and quotes end, so whatever only one of them reads as such is refused too; what is left, both read in the same way.
/// </summary>
internal static partial class SqlText
{
    private static readonly string[] s_reading = ["SELECT", "WITH", "EXPLAIN", "VALUES"];
    private static readonly string[] s_changing = [.. s_reading, "ALTER", "CREATE", "DROP", "INSERT", "UPDATE", "DELETE"];

    /// <summary>Why a query may not be run, or null.</summary>
    public static string? WrongQuery(string sql) => Wrong(sql, s_reading);

    /// <summary>Why a change may not be run, or null.</summary>
    public static string? WrongChange(string sql) => Misbehaviour.Is("let-model-commit") ? null : Wrong(sql, s_changing);

    private static string? Wrong(string sql, string[] allowed)
    {
        var bare = Quoted().Replace(sql, "''");
        if (Ambiguous().Match(bare) is { Success: true } odd)
        {
            return $"'{odd.Value}' may not be in it: no comments, backslashes, dollar quotes, backquotes or unclosed quotes";
        }

        if (sql.Contains('\\', StringComparison.Ordinal))
        {
            return "'\\' may not be in it: no comments, backslashes, dollar quotes, backquotes or unclosed quotes";
        }

        var first = bare.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(FirstWord).ToList();
        return first.Count == 0 ? "there is no statement in it"
            : first.FirstOrDefault(word => !allowed.Contains(word)) is { } other ? $"a statement that begins with '{other}' may not be run here; the allowed ones begin with {string.Join(", ", allowed)}"
            : null;
    }

    private static string FirstWord(string statement) => Word().Match(statement).Value.ToUpperInvariant() is { Length: > 0 } word ? word : statement[..1];

    [GeneratedRegex("""'(?:[^']|'')*'|"(?:[^"]|"")*"|\[[0-9]*\]""")]
    private static partial Regex Quoted();

    [GeneratedRegex("""--|/\*|\$[A-Za-z_]*\$|`|"|\[|(?<!')'(?!')""")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"\A[A-Za-z]+")]
    private static partial Regex Word();
}
