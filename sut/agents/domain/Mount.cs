namespace Agents.Domain;

/// <summary>A folder of the host that a container sees.</summary>
/// <param name="Source">The folder on the host.</param>
/// <param name="Target">Where it is inside the container.</param>
/// <param name="ReadOnly">Whether the container may only read it.</param>
/// <param name="Resource">The checkout that it was named by; null when it was named by its folder.</param>
internal sealed record Mount(string Source, string Target, bool ReadOnly, string? Resource = null)
{
    /// <summary>Reads `SOURCE:TARGET`, with `:ro` or `:rw` at the end if need be; the source is a checkout's name or a folder.</summary>
    /// <param name="text">The text.</param>
    /// <param name="find">Finds a resource by its name.</param>
    /// <exception cref="Failure">It is something else, or the source does not exist.</exception>
    public static Mount Parse(string text, Func<string, Resource?> find)
    {
        var parts = text.Split(':');
        if (parts is not ([_, _] or [_, _, "ro" or "rw"]) || !parts[1].StartsWith('/') || text.Contains(',', StringComparison.Ordinal))
        {
            throw new Failure($"'{text}' is no mount; write it as RESOURCE:/folder/inside or /folder/on/the/host:/folder/inside, with :ro at the end for reading only.");
        }

        var readOnly = parts is [.., "ro"];
        if (parts[0][..1] is not ("/" or "." or "~") && find(parts[0]) is { } resource)
        {
            return resource.Type == Domain.Resource.GitCheckout
                ? new Mount(resource.Path!, parts[1], readOnly, resource.Name)
                : throw new Failure($"'{resource.Name}' is a {resource.Type}, which has no folder to mount; name a git-checkout, or a folder of this machine.");
        }

        var source = System.IO.Path.GetFullPath(parts[0]);
        return System.IO.Path.Exists(source)
            ? new Mount(source, parts[1], readOnly)
            : throw new Failure($"'{parts[0]}' is neither a resource nor a folder of this machine, so it cannot be mounted; add or create it first.");
    }
}
