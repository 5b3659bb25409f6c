using System.Globalization;

namespace Reqnroll.Engine.Messages;

/// <summary>Ids of one run: they count.</summary>
internal sealed class MessageIds
{
    private int last = -1;

    public string Next() => Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
}
