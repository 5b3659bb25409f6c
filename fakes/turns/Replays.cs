namespace Acceptance.Fakes;

/// <summary>A recorded answer, given back as it was: its status, its content type and its events. It fits only the dialect it was recorded in.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The content type.</param>
/// <param name="Events">The body: the events of a stream, or one piece.</param>
public sealed record Replays(int Status, string ContentType, params string[] Events) : Turn
{
    internal bool Streamed => ContentType.StartsWith("text/event-stream", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => $"Replays {Status} in {Events.Length} pieces";
}
