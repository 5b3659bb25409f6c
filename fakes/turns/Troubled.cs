namespace Acceptance.Fakes;

/// <summary>The provider is in trouble and answers as it then does: its status, its error body, its headers.</summary>
/// <param name="With">What the trouble is.</param>
/// <param name="RetryAfter">When given, the answer carries a Retry-After header of so many seconds.</param>
public sealed record Troubled(Trouble With, TimeSpan? RetryAfter = null) : Turn
{
    /// <inheritdoc />
    public override string ToString() => $"Troubled: {With}{(RetryAfter is { } wait ? $", retry after {Quoted.Seconds(wait)} s" : "")}";
}
