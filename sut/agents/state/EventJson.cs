using System.Text.Json.Serialization;
using Agents.Domain;

namespace Agents.State;

/// <summary>How events are written: each on one line, since they are appended.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlanEvent))]
internal sealed partial class EventJson : JsonSerializerContext;
