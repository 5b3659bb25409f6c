using System.Text.Json;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>From bytes to what was asked.</summary>
internal static class Reading
{
    /// <summary>The request; when its body is not a JSON object, an empty one and the provider's refusal.</summary>
    public static Received Of(IDialect dialect, Asked asked, out Refusal? refusal)
    {
        try
        {
            var body = JsonElement.Parse(asked.Bytes.Span);
            refusal = body.ValueKind == JsonValueKind.Object ? null : NotJson($"the body is a JSON {body.ValueKind}, not an object");
            return dialect.Read(body, asked);
        }
        catch (JsonException wrong)
        {
            refusal = NotJson($"line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}");
            return new() { Bytes = asked.Bytes };
        }
    }

    private static Refusal NotJson(string where) => new(
        new(400, "We could not parse the JSON body of your request."),
        $"Its body is no JSON object ({where}). Look at how the client builds it.");
}
