using System.Text.Json.Serialization;

namespace Acceptance.Cli.Running;

/// <summary>How a scenario ended.</summary>
/// <param name="Name">As the runner shows it: the title, and a row's values.</param>
internal sealed record Ended(string Name, [property: JsonConverter(typeof(JsonStringEnumConverter<Verdict>))] Verdict Verdict);
