using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The base of all hook attributes.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class HookAttribute(HookType type, string[]? tags) : Attribute
{
    /// <summary>The order of a hook that names none.</summary>
    public const int DefaultOrder = 10000;

    /// <summary>Lower runs first, for After hooks too.</summary>
    public int Order { get; set; } = DefaultOrder;

    /// <summary>The hook runs only where one of these tags is.</summary>
    public IReadOnlyList<string> Tags { get; } = tags ?? [];

    internal HookType Type => type;
}
