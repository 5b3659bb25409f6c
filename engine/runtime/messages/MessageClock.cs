namespace Reqnroll.Engine.Messages;

/// <summary>Seconds and nanoseconds, the way messages tell the time.</summary>
internal sealed class MessageClock(TimeProvider time)
{
    public MessageTime Now => MessageTime.Of(time.GetUtcNow() - DateTimeOffset.UnixEpoch);

    public long Begin() => time.GetTimestamp();

    public MessageTime Since(long begun) => MessageTime.Of(time.GetElapsedTime(begun));
}
