using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>Reads fields of a body that may hold anything: what is missing or of another kind reads as nothing.</summary>
internal static class JsonReading
{
    public static JsonElement Field(this JsonElement element, ReadOnlySpan<byte> name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    public static string Text(this JsonElement element, ReadOnlySpan<byte> name) => element.Field(name).AsText() ?? "";

    public static string? AsText(this JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    public static bool Flag(this JsonElement element, ReadOnlySpan<byte> name) => element.Field(name).ValueKind == JsonValueKind.True;

    /// <summary>A count, which is 1 when it is not given.</summary>
    public static int Count(this JsonElement element, ReadOnlySpan<byte> name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) ? count : 1;

    public static string RawText(this JsonElement element) => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "" : element.GetRawText();

    /// <summary>The items of an array; none when it is not one.</summary>
    public static JsonElement.ArrayEnumerator Items(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default;

    /// <summary>What a field's items read as; none when it is no array.</summary>
    public static T[] Each<T>(this JsonElement element, ReadOnlySpan<byte> name, Func<JsonElement, T> read)
    {
        var list = element.Field(name);
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0)
        {
            return [];
        }

        var items = new T[list.GetArrayLength()];
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            items[index++] = read(item);
        }

        return items;
    }

    /// <summary>A content that is a text, or a list of parts whose texts count: both providers allow either.</summary>
    public static string Content(this JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.String => content.GetString() ?? "",
        JsonValueKind.Array => string.Join('\n', content.EnumerateArray().Select(part => part.Field("text"u8).AsText()).OfType<string>()),
        _ => "",
    };
}
