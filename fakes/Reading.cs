using System.Text.Json;
using System.Text.Unicode;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>From bytes to what was asked.</summary>
internal static class Reading
{
    /// <summary>The request; when its body is not a JSON object, an empty one and the provider's refusal.</summary>
    public static Received Of(IEndpoint endpoint, Asked asked, out Refusal? refusal)
    {
        refusal = null;
        if (asked.Method == "GET")
        {
            return endpoint.Read(default, asked);
        }

        try
        {
            var body = JsonElement.Parse(asked.Bytes.Span);
            refusal = body.ValueKind != JsonValueKind.Object ? NotJson(endpoint, 1, 1, $"the body is a JSON {body.ValueKind}, not an object")
                : !IsUnicode(asked.Bytes.Span, body) ? NotJson(endpoint, 1, 1, "a text in it is no valid Unicode")
                : null;
            return refusal is null ? endpoint.Read(body, asked) : new() { Bytes = asked.Bytes };
        }
        catch (JsonException wrong)
        {
            refusal = NotJson(endpoint, wrong.LineNumber + 1 ?? 1, wrong.BytePositionInLine + 1 ?? 1, $"line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}");
            return new() { Bytes = asked.Bytes };
        }
    }

    // The parser takes a text apart only when it is asked for, and finds only then that it is no Unicode. Only an escaped surrogate needs a look at each.
    private static bool IsUnicode(ReadOnlySpan<byte> bytes, JsonElement body) =>
        Utf8.IsValid(bytes) && ((bytes.IndexOf("\\ud"u8) < 0 && bytes.IndexOf("\\uD"u8) < 0) || IsUnicode(body));

    private static bool IsUnicode(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is not null,
                JsonValueKind.Array => element.EnumerateArray().All(IsUnicode),
                JsonValueKind.Object => element.EnumerateObject().All(field => field.Name is not null && IsUnicode(field.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static Refusal NotJson(IEndpoint endpoint, long line, long column, string where) => new(
        endpoint.Provider.Unreadable(line, column),
        $"Its body is no JSON object ({where}). Look at how the client builds it.");
}
