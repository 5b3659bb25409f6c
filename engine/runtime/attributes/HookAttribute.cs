using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>The base of all hook attributes.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class HookAttribute : Attribute
{
    private protected HookAttribute(HookType type, string[]? tags)
    {
        Type = type;
        Tags = tags ?? [];
    }

    /// <summary>The order of a hook that names none.</summary>
    public const int DefaultOrder = 10000;

    /// <summary>Lower runs first, for After hooks too.</summary>
    public int Order { get; set; } = DefaultOrder;

    /// <summary>The hook runs only where one of these tags is.</summary>
    public string[] Tags { get; }

    internal HookType Type { get; }
}
