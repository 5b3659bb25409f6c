namespace Agents.Domain;

/// <summary>A tool of the user's own: a command, or something that a tool server offers.</summary>
internal sealed record ToolDefinition
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, for the model.</summary>
    public required string Description { get; init; }

    /// <summary>The JSON schema of its arguments, as text.</summary>
    public required string Schema { get; init; }

    /// <summary>Of a command: what the shell runs in the working copy; the arguments are variables in it.</summary>
    public string? Command { get; init; }

    /// <summary>Of a command: the names of its arguments.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Of a server's tool: the server's name.</summary>
    public string? Server { get; init; }

    /// <summary>Of a server's tool: what the server calls it.</summary>
    public string? OfferedAs { get; init; }
}
