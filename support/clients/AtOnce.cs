using System.ClientModel.Primitives;

namespace Acceptance.Support.Clients;

/// <summary>OpenAI's own policy for asking again, but for the pause: what it asks again after is the client's own choice.</summary>
internal sealed class AtOnce(int retries) : ClientRetryPolicy(retries)
{
    /// <inheritdoc/>
    protected override TimeSpan GetNextDelay(PipelineMessage message, int tryCount) => TimeSpan.Zero;
}
