using System.Text.RegularExpressions;

namespace Acceptance.Cli.Defects;

/// <summary>All defects: the README of the reference program says which there are, tests/suite/defects.tsv who has to notice.</summary>
internal static partial class DefectTable
{
    private const string Heading = "## Breaking promises on purpose";

    /// <summary>Reads both.</summary>
    /// <param name="root">The repository's root.</param>
    /// <exception cref="InvalidDataException">A line cannot be read, or names a switch that the README does not know.</exception>
    public static IReadOnlyList<Defect> Read(string root)
    {
        var witnesses = Witnesses(Path.Combine(root, "tests", "suite", "defects.tsv"));
        var readme = File.ReadAllText(Path.Combine(root, "sut", "agents", "README.md"));
        // Other tables of that file have the same form.
        var defects = Promise().Matches(readme[readme.IndexOf(Heading, StringComparison.Ordinal)..])
            .Select(row => new Defect(row.Groups[1].Value, row.Groups[2].Value, [.. witnesses[row.Groups[1].Value]]))
            .ToList();
        return witnesses.FirstOrDefault(line => defects.All(defect => defect.Switch != line.Key)) is { } unknown
            ? throw new InvalidDataException($"tests/suite/defects.tsv names the switch '{unknown.Key}', which the table at the end of sut/agents/README.md does not have; add it there.")
            : defects;
    }

    private static ILookup<string, Witness> Witnesses(string file) => File.ReadLines(file).Index()
        .Where(line => line.Item.Length > 0 && line.Item[0] != '#')
        .Select(line => Parsed(line.Item) ?? throw new InvalidDataException(
            $"tests/suite/defects.tsv, line {line.Index + 1}: write `switch<TAB>Feature title: Scenario title`, and after another tab, if you like, words of the message."))
        .ToLookup(line => line.Switch, line => line.Witness);

    private static (string Switch, Witness Witness)? Parsed(string line)
    {
        var cells = line.Split('\t');
        // Features have colons in their titles; scenarios had better not.
        var colon = cells.Length is 2 or 3 ? cells[1].LastIndexOf(": ", StringComparison.Ordinal) : -1;
        return colon > 0 && cells[0].Length > 0
            ? (cells[0], new Witness(cells[1][..colon], cells[1][(colon + 2)..], cells.ElementAtOrDefault(2)))
            : null;
    }

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Promise();
}
