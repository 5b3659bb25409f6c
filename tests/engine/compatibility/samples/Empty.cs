using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "empty".</summary>
public sealed class Empty
{
}
