using System.Text.Json;
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
            var body = JsonElement.Parse(asked.Bytes);
            if (body.ValueKind == JsonValueKind.Object)
            {
                return endpoint.Read(body, asked);
            }

            refusal = NotJson($"the body is a JSON {body.ValueKind}, not an object");
        }
        catch (JsonException wrong)
        {
            refusal = NotJson($"line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            // The reader takes a text apart only when it is asked for, and so finds only then that it is no Unicode.
            refusal = NotJson("a text in it is no valid Unicode");
        }

        return new() { Bytes = asked.Bytes };
    }

    private static Refusal NotJson(string where) => new(
        new(400, "We could not parse the JSON body of your request."),
        $"Its body is no JSON object ({where}). Look at how the client builds it.");
}
