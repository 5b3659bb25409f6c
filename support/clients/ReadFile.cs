namespace Acceptance.Support.Clients;

/// <summary>The one tool that the clients offer.</summary>
public static class ReadFile
{
    /// <summary>Its name.</summary>
    public const string Name = "read_file";

    /// <summary>What it is for.</summary>
    public const string Description = "Reads a file";

    /// <summary>The JSON schema of its arguments.</summary>
    public const string Schema = """{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}""";
}
