using System.Text.Json;
using System.Text.Json.Serialization;

namespace Acceptance.Report.Pages;

/// <summary>Writes durations in whole milliseconds: nobody reads more, and digits make the page large.</summary>
internal sealed class Rounded : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(Math.Round(value));
}
