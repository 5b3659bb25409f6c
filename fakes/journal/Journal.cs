namespace Acceptance.Fakes;

/// <summary>One conversation's exchanges and complaints. Its share of the memory is kept in the ledger that all conversations share.</summary>
internal sealed class Journal(Ledger ledger)
{
    private readonly Lock guard = new();
    private readonly Queue<Exchange> exchanges = [];
    private readonly List<string> complaints = [];
    private readonly Dictionary<int, TaskCompletionSource<Exchange>> waiting = [];
    private int dropped;

    /// <summary>How many exchanges there were, those included that the journal no longer holds.</summary>
    public int Count { get; private set; }

    public long Size { get; private set; }

    public IReadOnlyList<Exchange> Exchanges
    {
        get
        {
            lock (guard)
            {
                return [.. exchanges];
            }
        }
    }

    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (guard)
            {
                return dropped == 0
                    ? [.. complaints]
                    : [.. complaints, $"The journal was full, and its first {dropped} exchanges are gone: raise FakeModelOptions.JournalCount or JournalBytes."];
            }
        }
    }

    public void Add(Exchange exchange)
    {
        var size = exchange.Size;
        lock (guard)
        {
            exchanges.Enqueue(exchange);
            Size += size;
            Count++;
            complaints.AddRange(exchange.Complaints.Take(Math.Max(0, Ledger.Complaints - complaints.Count)));
            if (waiting.Remove(exchange.Number, out var waiter))
            {
                waiter.SetResult(exchange);
            }
        }

        ledger.Added(this, size);
    }

    public Task<Exchange> WhenThere(int number)
    {
        lock (guard)
        {
            if (exchanges.FirstOrDefault(exchange => exchange.Number == number) is { } there)
            {
                return Task.FromResult(there);
            }

            if (number <= Count)
            {
                throw new FakeModelException($"Request {number} is no longer in the journal: ask for one of the last {exchanges.Count}.");
            }

            if (!waiting.TryGetValue(number, out var waiter))
            {
                waiting[number] = waiter = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return waiter.Task;
        }
    }

    public void Complain(string sentence)
    {
        lock (guard)
        {
            if (complaints.Count < Ledger.Complaints)
            {
                complaints.Add(sentence);
            }
        }
    }

    public void Close() => ledger.Closed(this);

    /// <summary>Gives up the oldest exchange; the conversation is told, since a journal with a silent gap would lie. Returns its size.</summary>
    public int DropOldest()
    {
        lock (guard)
        {
            if (!exchanges.TryDequeue(out var oldest))
            {
                return 0;
            }

            dropped++;
            Size -= oldest.Size;
            return oldest.Size;
        }
    }
}
