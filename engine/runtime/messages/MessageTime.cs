namespace Reqnroll.Engine.Messages;

/// <summary>A timestamp or a duration.</summary>
internal sealed record MessageTime(long Seconds, int Nanos)
{
    public static MessageTime Zero { get; } = new(0, 0);

    public static MessageTime Of(TimeSpan span) => new((long)span.TotalSeconds, (int)(span.Ticks % TimeSpan.TicksPerSecond * 100));
}
