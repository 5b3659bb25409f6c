using Reqnroll;

namespace Engine.Tests.Obsolete;

/// <summary>A step that should no longer be used.</summary>
public sealed class ObsoleteSteps
{
    [Obsolete("Say 'a new step'.")]
    [Given("an old step")]
    public static void Old() => GC.KeepAlive(typeof(ObsoleteSteps));
}
