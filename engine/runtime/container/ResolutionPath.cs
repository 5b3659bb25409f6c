namespace Reqnroll.BoDi;

/// <summary>The types that are being made, outermost first: it ends circles.</summary>
internal sealed record ResolutionPath(Type? Type = null, string? Name = null, ResolutionPath? Before = null)
{
    public bool Holds(Type type) => Type == type || Before?.Holds(type) == true;

    public IEnumerable<Type> Types() => Type is null ? [] : [.. Before?.Types() ?? [], Type];
}
