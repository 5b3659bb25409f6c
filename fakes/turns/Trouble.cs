namespace Acceptance.Fakes;

/// <summary>The troubles a provider has, in words; each dialect knows its provider's status, body and headers for them.</summary>
public enum Trouble
{
    /// <summary>Too many requests: 429.</summary>
    RateLimited,

    /// <summary>Too much load: 503, Anthropic's 529.</summary>
    Overloaded,

    /// <summary>An error of the server's: 500.</summary>
    ServerError,

    /// <summary>A proxy before the provider answers with a page of HTML: 502.</summary>
    BadGateway,

    /// <summary>The key is not known: 401.</summary>
    Unauthorized,

    /// <summary>The key may not do this: 403.</summary>
    Forbidden,

    /// <summary>There is no such model: 404.</summary>
    UnknownModel,

    /// <summary>The request has more tokens than the model takes: 400.</summary>
    ContextTooLong,

    /// <summary>A filter refused the request: 400.</summary>
    ContentFiltered,

    /// <summary>The account has no credit left: 429, Anthropic's 400.</summary>
    QuotaExceeded,
}
