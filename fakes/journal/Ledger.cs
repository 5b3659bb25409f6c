namespace Acceptance.Fakes;

/// <summary>
/// Bounds what all journals of a server hold together, by count and by bytes. Finished conversations give up their exchanges first, the
/// oldest first; only when there are none does the one that grows give up its own, and complains about it.
/// </summary>
internal sealed class Ledger(int mostCount, long mostBytes)
{
    /// <summary>How many complaints a conversation keeps: past them it repeats itself.</summary>
    public const int Complaints = 1000;

    private readonly Lock guard = new();
    private readonly Queue<Journal> finished = [];
    private long count;
    private long bytes;
    private long taken;

    /// <summary>How many exchanges there were in all.</summary>
    public long Taken => Interlocked.Read(ref taken);

    public void Added(Journal journal, int size)
    {
        lock (guard)
        {
            taken++;
            count++;
            bytes += size;
            while (count > mostCount || bytes > mostBytes)
            {
                var from = finished.TryPeek(out var oldest) ? oldest : journal;
                var freed = from.DropOldest();
                if (freed == 0 && from == journal)
                {
                    return;
                }

                if (freed == 0)
                {
                    finished.Dequeue();
                    continue;
                }

                count--;
                bytes -= freed;
            }
        }
    }

    public void Closed(Journal journal)
    {
        lock (guard)
        {
            finished.Enqueue(journal);
        }
    }
}
