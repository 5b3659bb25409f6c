using System.Text.Json.Serialization;

namespace Agents.Models;

/// <summary>How two processes of this program talk.</summary>
[JsonSerializable(typeof(AskedElsewhere))]
[JsonSerializable(typeof(AnsweredElsewhere))]
internal sealed partial class ElsewhereJson : JsonSerializerContext;
