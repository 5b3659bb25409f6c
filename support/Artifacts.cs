namespace Acceptance.Support;

/// <summary>Where a run leaves what people may want to read after it.</summary>
internal static class Artifacts
{
    /// <summary>The folder: <c>artifacts/</c>, unless ACCEPTANCE_ARTIFACTS names another.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("ACCEPTANCE_ARTIFACTS") ?? Path.Combine(RepositoryRoot.Folder, "artifacts");

    /// <summary>A path below it; nothing is created.</summary>
    public static string At(string name) => Path.Combine(Folder, name);
}
