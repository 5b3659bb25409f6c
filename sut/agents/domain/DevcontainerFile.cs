using System.Text.Json;
using System.Text.Json.Nodes;

namespace Agents.Domain;

/// <summary>What a repository says of the container that it is to be worked on in (containers.dev, "devcontainer.json reference").</summary>
/// <param name="Image">The image.</param>
/// <param name="Folder">Where the repository is to be inside.</param>
internal sealed record DevcontainerFile(string Image, string Folder)
{
    private static readonly string[] s_places = [".devcontainer/devcontainer.json", ".devcontainer.json"];

    // The format allows comments and commas too many.
    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The nearest file that describes one: in this folder, else in the ones above it, up to the repository's root; null where there is none.</summary>
    public static string? Nearest(string folder, string root)
    {
        for (var at = folder; ; at = System.IO.Path.GetDirectoryName(at)!)
        {
            if (s_places.Select(place => System.IO.Path.Combine(at, place)).FirstOrDefault(File.Exists) is { } file)
            {
                return file;
            }

            if (at.Length <= root.Length)
            {
                return null;
            }
        }
    }

    /// <summary>Reads it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">The root of its repository.</param>
    /// <exception cref="Failure">It is no JSON object, or names no image.</exception>
    public static DevcontainerFile Read(string file, string root)
    {
        try
        {
            var described = JsonNode.Parse(File.ReadAllText(file), null, s_lenient) as JsonObject ?? throw new JsonException("it holds no object");
            return new DevcontainerFile(
                (string?)described["image"] ?? (Misbehaviour.Is("any-devcontainer") ? "" : null) ?? throw new Failure($"{file} names no image, and containers are not built from Dockerfiles here; add \"image\": \"...\" to it."),
                ((string?)described["workspaceFolder"])?.TrimEnd('/') ?? $"/workspaces/{System.IO.Path.GetFileName(root)}");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new Failure($"{file} cannot be read ({wrong.Message.Split('.')[0]}); mend it, then try again.", wrong);
        }
    }
}
