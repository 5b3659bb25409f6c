namespace Acceptance.Fakes;

/// <summary>The provider answers with an error, in the error shape and with the headers of the dialect it was asked in.</summary>
/// <param name="Status">The HTTP status, 400 to 599.</param>
/// <param name="Message">What the error says; by default the provider's usual words for the status.</param>
/// <param name="RetryAfter">When given, the answer carries a Retry-After header of so many seconds.</param>
public sealed record Fails(int Status, string? Message = null, TimeSpan? RetryAfter = null) : Turn
{
    /// <inheritdoc />
    public override string ToString() =>
        $"Fails {Status}{(Message is null ? "" : $" {Quoted.Line(Message)}")}{(RetryAfter is { } wait ? $", retry after {Quoted.Seconds(wait)} s" : "")}";
}
