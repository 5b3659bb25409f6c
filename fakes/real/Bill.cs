using System.Globalization;
using System.Text;

namespace Acceptance.Fakes;

/// <summary>What real models were asked for, and about what it cost.</summary>
internal sealed class Bill(int limit)
{
    private readonly Lock guard = new();
    private readonly SortedDictionary<string, Usage> used = new(StringComparer.Ordinal);
    private int asked;

    /// <summary>Takes one request of those that are allowed; false when none is left.</summary>
    public bool Take()
    {
        lock (guard)
        {
            return asked < limit && ++asked > 0;
        }
    }

    /// <summary>Adds what an answer reports.</summary>
    public void Add(string model, Usage usage)
    {
        lock (guard)
        {
            var before = used.GetValueOrDefault(model, new(0, 0));
            used[model] = new(before.Input + usage.Input, before.Output + usage.Output, before.Cached + usage.Cached, before.Reasoning + usage.Reasoning);
        }
    }

    /// <summary>A line a model, and what they come to: for people, and marked as an estimate.</summary>
    public override string ToString()
    {
        lock (guard)
        {
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"Real models were asked {asked} times, of {limit} allowed.\n");
            foreach (var (model, usage) in used)
            {
                var price = Price.Of(model) is { } known ? $"about ${Rounded(known.For(usage))}" : "its price is not known here";
                text.Append(CultureInfo.InvariantCulture, $"  {model}: {usage.Input} tokens in, {usage.Cached} of them cached, {usage.Output} out; {price}\n");
            }

            var sum = used.Sum(line => Price.Of(line.Key)?.For(line.Value) ?? 0);
            text.Append(CultureInfo.InvariantCulture, $"Estimated cost: ${Rounded(sum)}. An estimate: tokens as reported, or a quarter of the characters, at list prices of November 2025.\n");
            return text.ToString();
        }
    }

    private static string Rounded(decimal dollars) => dollars.ToString("0.0000", CultureInfo.InvariantCulture);
}
