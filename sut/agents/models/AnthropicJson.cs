using System.Text.Json;
using System.Text.Json.Serialization;

namespace Agents.Models;

/// <summary>How arguments and schemas are read and written; generated at compile time, because reflection would double the time to start.</summary>
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, JsonElement>))]
internal sealed partial class AnthropicJson : JsonSerializerContext;
