using System.Text.RegularExpressions;

namespace Agents.Domain;

/// <summary>The names of resources, projects and actions.</summary>
internal static partial class Name
{
    /// <summary>Gives the name back if it can be one.</summary>
    /// <exception cref="Failure">It cannot.</exception>
    public static string Checked(string name) => Allowed().IsMatch(name)
        ? name
        : throw new Failure($"'{name}' cannot be a name; use letters, digits, '.', '_', '-' and '/', and begin with a letter or a digit.");

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._/-]{0,127}\z")]
    private static partial Regex Allowed();
}
