using System.Text.Json.Serialization;
using Agents.Domain;

namespace Agents.State;

/// <summary>How records are written; generated at compile time, because reflection would double the time to start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UseStringEnumConverter = true,
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Resource))]
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(ActionDefinition))]
[JsonSerializable(typeof(ProfileRules))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(ContainerRecord))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(ActorDefinition))]
[JsonSerializable(typeof(ToolDefinition))]
[JsonSerializable(typeof(ToolServer))]
[JsonSerializable(typeof(Skill))]
[JsonSerializable(typeof(Validation))]
[JsonSerializable(typeof(Talk))]
[JsonSerializable(typeof(Invariant))]
[JsonSerializable(typeof(DatabaseType))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class StateJson : JsonSerializerContext;
