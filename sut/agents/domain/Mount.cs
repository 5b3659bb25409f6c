namespace Agents.Domain;

/// <summary>A folder of the host that a container sees.</summary>
/// <param name="Source">The folder on the host.</param>
/// <param name="Target">Where it is inside the container.</param>
/// <param name="ReadOnly">Whether the container may only read it.</param>
internal sealed record Mount(string Source, string Target, bool ReadOnly)
{
    /// <summary>Reads `SOURCE:TARGET` or `SOURCE:TARGET:ro`.</summary>
    /// <exception cref="Failure">It is something else, or the source does not exist.</exception>
    public static Mount Parse(string text)
    {
        var parts = text.Split(':');
        if (parts is not ([_, _] or [_, _, "ro" or "rw"]) || !parts[1].StartsWith('/') || text.Contains(',', StringComparison.Ordinal))
        {
            throw new Failure($"'{text}' is no mount; write it as /folder/on/the/host:/folder/inside, with :ro at the end for reading only.");
        }

        var source = System.IO.Path.GetFullPath(parts[0]);
        return System.IO.Path.Exists(source)
            ? new Mount(source, parts[1], parts is [.., "ro"])
            : throw new Failure($"'{source}' does not exist on this machine, so it cannot be mounted; create it first.");
    }
}
