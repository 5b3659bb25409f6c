using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>What a request says outside its body.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path without the conversation's segment: "/v1/messages".</param>
/// <param name="Query">The query's fields.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Bytes">The body's bytes.</param>
internal sealed record Asked(string Method, string Path, IQueryCollection Query, IHeaderDictionary Headers, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The model or deployment that the path names, in APIs that name it there.</summary>
    public string? Named { get; init; }
}
