namespace Agents.Planning.Tools;

/// <summary>The tools that work on the plan's working copies, wherever those are.</summary>
internal static class RepositoryTools
{
    /// <summary>The tools.</summary>
    public static IReadOnlyList<ITool> All(ToolSite site) => [new ReadFile(site), new WriteFile(site), new ListFiles(site), new RunCommand(site)];
}
