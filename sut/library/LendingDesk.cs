using ModelContextProtocol;

namespace Library;

/// <summary>Who finds and lends the library's books.</summary>
/// <param name="ledger">The file that says what was lent, a title a line.</param>
public sealed class LendingDesk(string ledger)
{
    private static readonly Dictionary<string, int> s_shelves = new(StringComparer.OrdinalIgnoreCase) { ["Dune"] = 7, ["Emma"] = 3 };

    /// <summary>Says where a book stands.</summary>
    /// <exception cref="McpException">The library does not have it.</exception>
    public static string Find(string title) => s_shelves.TryGetValue(title, out var shelf)
        ? $"{title} stands on shelf {shelf}."
        : throw new McpException($"The library does not have {title}.");

    /// <summary>Lends a book.</summary>
    /// <exception cref="McpException">The library does not have it.</exception>
    public string Lend(string title)
    {
        Find(title);
        File.AppendAllText(ledger, $"{title}\n");
        return $"{title} is yours for two weeks.";
    }
}
