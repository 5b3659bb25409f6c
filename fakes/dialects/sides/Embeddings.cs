using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>OpenAI Embeddings: POST /v1/embeddings. A vector follows from its text alone, has length 1, and equal texts have equal vectors.</summary>
internal sealed class Embeddings(IProvider? provider = null, IReadOnlyList<ContractRule>? before = null) : ISideRequest
{
    private static readonly Fields Documented = Fields.Read("model:string input:string|array dimensions:integer encoding_format:string user:string");

    public string Name => "Embeddings";

    public IProvider Provider => provider ?? OpenAi.Provider;

    public IReadOnlyList<ContractRule> Contract { get; } =
    [
        .. before ?? [],
        OpenAiRules.ModelRequired,
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Brackets is { } place ? OpenAiRules.Unrecognized(place) : null),
        OpenAiRules.FieldTypes(Documented),
        new("input-required", (request, _) => request.Messages.Count == 0 || request.Messages.Any(message => message.Text.Length == 0)
            ? new(400, "'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference.")
            : null),
    ];

    public Received Read(JsonElement body, Asked asked) => new()
    {
        Model = body.Text("model"u8) is { Length: > 0 } model ? model : asked.Named ?? "",
        Messages = [.. Inputs(body.Field("input"u8)).Select(text => new Message("user", text))],
        ApiVersion = asked.AzureVersion ?? "",
        Body = body,
        Bytes = asked.Bytes,
    };

    public void Answer(Answering answering, Wire wire)
    {
        var request = answering.Request;
        var size = request.Body.Field("dimensions"u8) is { ValueKind: JsonValueKind.Number } asked && asked.TryGetInt32(out var wanted) && wanted is > 0 and <= 3072 ? wanted : 1536;
        var packed = request.Body.Text("encoding_format"u8) == "base64";
        var data = request.Messages.Select((message, index) => Json.Of(
            $$$"""{"object":"embedding","index":{{{index}}},"embedding":{{{Written(Vector(message.Text, size), packed)}}}}"""));
        wire.Send(
            $$$"""{"object":"list","data":[{{{data}}}],"model":{{{request.Model}}},"usage":{"prompt_tokens":{{{request.Tokens}}},"total_tokens":{{{request.Tokens}}}}}""");
    }

    private static IEnumerable<string> Inputs(JsonElement input) => input.ValueKind switch
    {
        JsonValueKind.String => [input.GetString()!],
        JsonValueKind.Array when input.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number) && input.GetArrayLength() > 0 => [input.GetRawText()],
        JsonValueKind.Array => input.EnumerateArray().Select(item => item.AsText() ?? item.GetRawText()),
        _ => [],
    };

    private static float[] Vector(string text, int size)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var vector = new float[size];
        for (var index = 0; index < size; index += 16)
        {
            var hash = SHA256.HashData([.. BitConverter.GetBytes(index), .. bytes]);
            for (var place = 0; place < 16 && index + place < size; place++)
            {
                vector[index + place] = BinaryPrimitives.ReadInt16LittleEndian(hash.AsSpan(place * 2)) / 32768f;
            }
        }

        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / length)];
    }

    private static Json Written(float[] vector, bool packed) => packed
        ? Json.Text(Convert.ToBase64String([.. vector.SelectMany(BitConverter.GetBytes)]))
        : new(Encoding.UTF8.GetBytes($"[{string.Join(',', vector.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))}]"));
}
