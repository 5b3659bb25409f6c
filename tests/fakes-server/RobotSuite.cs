using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Server.Tests;

/// <summary>A Robot Framework file: its settings, and the steps of its tests and keywords, cell by cell.</summary>
internal sealed partial class RobotSuite
{
    private RobotSuite(string text)
    {
        Dictionary<string, List<string[]>>? section = null;
        List<string[]>? body = null;
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0))
        {
            var cells = Gap().Split(line.Trim());
            if (line.StartsWith("***", StringComparison.Ordinal))
            {
                section = cells[0].Trim('*', ' ') switch { "Settings" => Settings, "Test Cases" => Tests, _ => Keywords };
            }
            else if (section == Settings)
            {
                Settings[cells[0]] = [cells[1..]];
            }
            else if (line[0] != ' ')
            {
                section![cells[0]] = body = [];
            }
            else
            {
                body!.Add(cells);
            }
        }
    }

    public Dictionary<string, List<string[]>> Settings { get; } = [];

    public Dictionary<string, List<string[]>> Tests { get; } = [];

    public Dictionary<string, List<string[]>> Keywords { get; } = [];

    public static RobotSuite Read(string file) => new(File.ReadAllText(file));

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();
}
