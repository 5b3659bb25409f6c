namespace Reqnroll;

/// <summary>The method makes a step's argument of what the feature file says; chosen by its exact return type.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class StepArgumentTransformationAttribute : Attribute
{
    /// <summary>The order of a transformation with a regular expression.</summary>
    public const int DefaultOrder = 10000;

    /// <summary>Takes arguments that match the expression as a whole; its groups become the method's parameters.</summary>
    public StepArgumentTransformationAttribute(string? regex, int order = DefaultOrder)
    {
        Regex = regex;
        Order = order;
    }

    /// <summary>Takes any argument. Its order is 0: it goes before those with an expression.</summary>
    public StepArgumentTransformationAttribute()
    {
    }

    /// <summary>What the argument has to look like.</summary>
    public string? Regex { get; set; }

    /// <summary>The name of the parameter in cucumber expressions.</summary>
    public string? Name { get; set; }

    /// <summary>Lower is asked first.</summary>
    public int Order { get; set; }
}
