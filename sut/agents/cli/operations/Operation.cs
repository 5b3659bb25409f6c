namespace Agents.Cli.Operations;

/// <summary>Something that the facade does for other programs, by its name.</summary>
/// <param name="Name">What it is of, a dot, and what it does.</param>
/// <param name="Does">What it does, in a sentence.</param>
/// <param name="Act">Does it.</param>
/// <param name="Parameters">What it is told.</param>
internal sealed record Operation(string Name, string Does, Func<Given, CancellationToken, Task<Result>> Act, params IReadOnlyList<Parameter> Parameters)
{
    /// <summary>Its parameters as a user reads them.</summary>
    public string Usage => Parameters.Count == 0
        ? "none"
        : string.Join(", ", Parameters.Select(parameter => $"{parameter.Name} ({parameter.Words}{(parameter.Required ? "" : ", optional")})"));
}
