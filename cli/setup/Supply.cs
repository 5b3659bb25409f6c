namespace Acceptance.Cli.Setup;

/// <summary>A way to get what is missing.</summary>
internal abstract record Supply
{
    /// <summary>The line that a person would type.</summary>
    public abstract string Line { get; }
}

/// <summary>Debian's packages.</summary>
internal sealed record Packages(params string[] Names) : Supply
{
    public override string Line => $"apt-get install -y --no-install-recommends {string.Join(' ', Names)}";
}

/// <summary>The Node packages that a folder's lock file pins.</summary>
/// <param name="Folder">The full path.</param>
internal sealed record NodePackages(string Folder) : Supply
{
    public override string Line => $"npm ci --prefix {Path.GetRelativePath(Project.Root, Folder)}";
}
