namespace Agents.Models;

/// <summary>A tool that a model may call.</summary>
/// <param name="Name">Its name; a name with slashes is sent with two underscores in place of each, since providers allow none.</param>
/// <param name="Description">What it does, for the model.</param>
/// <param name="Schema">The JSON schema of its arguments, as text.</param>
internal sealed record ToolOffer(string Name, string Description, string Schema)
{
    /// <summary>The name as providers allow it.</summary>
    public string WireName => Name.Replace("/", "__", StringComparison.Ordinal);
}
