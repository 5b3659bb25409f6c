namespace Acceptance.Fakes;

/// <summary>Requests that belong to no conversation. Bounded, since nobody may ever look: past the bound they are counted.</summary>
internal sealed class StrayList
{
    private const int Bound = 100;
    private readonly Lock guard = new();
    private readonly List<string> first = [];
    private int more;

    public IReadOnlyList<string> Sentences
    {
        get
        {
            lock (guard)
            {
                return more == 0 ? [.. first] : [.. first, $"{more} more requests named no open conversation."];
            }
        }
    }

    public long Count
    {
        get
        {
            lock (guard)
            {
                return first.Count + more;
            }
        }
    }

    public void Add(string sentence)
    {
        lock (guard)
        {
            if (first.Count < Bound)
            {
                first.Add(sentence);
            }
            else
            {
                more++;
            }
        }
    }
}
