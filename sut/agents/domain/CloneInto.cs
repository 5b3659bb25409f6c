namespace Agents.Domain;

/// <summary>What a container clones on its first execution.</summary>
/// <param name="Url">The repository, as seen from inside the container.</param>
/// <param name="Folder">The folder inside the container.</param>
internal sealed record CloneInto(string Url, string Folder)
{
    /// <summary>Reads `URL:/folder`; the last colon that an absolute path follows parts the two.</summary>
    /// <exception cref="Failure">There is no such colon.</exception>
    public static CloneInto Parse(string text)
    {
        var colon = text.LastIndexOf(":/", StringComparison.Ordinal);
        if (colon <= 0 || text[colon..].StartsWith("://", StringComparison.Ordinal) || text.Length == colon + 2 || text[0] == '-')
        {
            throw new Failure($"'{text}' does not say what to clone and where to; write it as <repository URL>:/workspace.");
        }

        return new CloneInto(text[..colon], text[(colon + 1)..].TrimEnd('/'));
    }
}
