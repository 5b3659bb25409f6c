namespace Acceptance.Fakes.Dialects;

/// <summary>A path, and who serves it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Before">The path; where it names a model, what stands before the name.</param>
/// <param name="After">What stands after the name of a model.</param>
/// <param name="Serves">Who serves it.</param>
internal sealed record Route(string Method, string Before, string After, IEndpoint Serves)
{
    /// <summary>The model that a path of this route names; null when the path is not of this route.</summary>
    public string? NamedBy(Asked asked) =>
        asked.Method == Method && asked.Path.Length > Before.Length + After.Length && asked.Path.StartsWith(Before, StringComparison.Ordinal) && asked.Path.EndsWith(After, StringComparison.Ordinal)
            ? asked.Path[Before.Length..^After.Length]
            : null;
}
