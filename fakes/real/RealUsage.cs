using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>The tokens of an exchange with a real model: as the answer reports them, else estimated.</summary>
internal static class RealUsage
{
    public static Usage Of(Exchange exchange, int answerBytes) => exchange switch
    {
        { Endpoint: Embeddings } => new(exchange.Request.Tokens, 0),
        { Beside: true } => new(0, 0),
        { Turn: Reply { Usage: { } reported } } when reported.Input + reported.Output > 0 => reported,
        { Turn: Reply reply } => Usage.Of(exchange.Request, reply with { Usage = null }),
        _ => new(exchange.Request.Tokens, answerBytes / 4),
    };
}
