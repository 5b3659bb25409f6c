namespace Agents.Domain;

/// <summary>A program that offers tools over the Model Context Protocol, on its standard streams.</summary>
/// <param name="Name">Its name; its tools are called name/tool.</param>
/// <param name="Command">The program and its arguments.</param>
internal sealed record ToolServer(string Name, IReadOnlyList<string> Command);
