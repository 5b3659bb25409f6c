namespace Reqnroll;

/// <summary>Marks a class that holds steps, hooks or argument transformations.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BindingAttribute : Attribute;
