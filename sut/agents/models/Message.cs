using System.Text.Json.Serialization;

namespace Agents.Models;

/// <summary>One message of a conversation with a model. The set is closed: asked, answered, returned.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "role")]
[JsonDerivedType(typeof(Asked), "user")]
[JsonDerivedType(typeof(Answered), "assistant")]
[JsonDerivedType(typeof(Returned), "tool")]
internal abstract record Message;
