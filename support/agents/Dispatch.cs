namespace Acceptance.Support.Agents;

/// <summary>What a program has the facade do.</summary>
/// <param name="Operation">The operation's name.</param>
/// <param name="Told">What it is told, as <c>name: text</c>, several with semicolons.</param>
public sealed record Dispatch(string Operation, string Told)
{
    /// <summary>What it is told, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters => Told.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(": ", 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    /// <summary>Whether it is about this kind of thing.</summary>
    public bool IsOf(string kind) => Operation.StartsWith($"{kind}.", StringComparison.Ordinal);
}
