using Microsoft.CodeAnalysis.Diagnostics;

namespace Reqnroll.Engine.Generator;

/// <summary>What the generator knows of the project: its folder and its root namespace.</summary>
internal sealed record Project(string Folder, string RootNamespace)
{
    public static Project From(AnalyzerConfigOptions options)
    {
        options.TryGetValue("build_property.ProjectDir", out var folder);
        options.TryGetValue("build_property.RootNamespace", out var space);
        return new(folder ?? "", string.IsNullOrEmpty(space) ? "Features" : space!);
    }

    /// <summary>The path as people write it: relative to the project, with forward slashes.</summary>
    public string Relative(string path) =>
        (Folder.Length > 0 && path.StartsWith(Folder, System.StringComparison.Ordinal) ? path.Substring(Folder.Length) : path).Replace('\\', '/').TrimStart('/');
}
