using System.Globalization;
using System.Text;

namespace Acceptance.Fakes.Server;

/// <summary>What is counted, in the text format that Prometheus reads.</summary>
internal sealed class Counts
{
    private readonly long[] byStatus = new long[600];
    private long opened;

    public void Opened() => Interlocked.Increment(ref opened);

    public void Count(int status) => Interlocked.Increment(ref byStatus[Math.Clamp(status, 0, 599)]);

    public string Text(int open, int strays)
    {
        var text = new StringBuilder();
        Write(text, "fake_llm_conversations_open", "gauge", "Conversations that are open.", open);
        Write(text, "fake_llm_conversations_opened_total", "counter", "Conversations opened since the start.", Interlocked.Read(ref opened));
        Write(text, "fake_llm_strays", "gauge", "Requests that named no open conversation; past 100 they count as one.", strays);
        text.Append("# HELP fake_llm_requests_total Requests to the model, by HTTP status.\n# TYPE fake_llm_requests_total counter\n");
        for (var status = 0; status < byStatus.Length; status++)
        {
            if (Interlocked.Read(ref byStatus[status]) is > 0 and var count)
            {
                text.Append(CultureInfo.InvariantCulture, $"fake_llm_requests_total{{status=\"{status}\"}} {count}\n");
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, string kind, string help, long value) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}\n");
}
