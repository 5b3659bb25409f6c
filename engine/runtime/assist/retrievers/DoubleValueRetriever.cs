using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Numbers of type double, in the current culture.</summary>
public class DoubleValueRetriever : StructRetriever<double>
{
    /// <inheritdoc/>
    protected override double GetNonEmptyValue(string value) => Numbers.Parse<double>(value);
}
