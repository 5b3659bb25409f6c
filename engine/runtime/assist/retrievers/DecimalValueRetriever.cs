using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Numbers of type decimal, in the current culture.</summary>
public class DecimalValueRetriever : StructRetriever<decimal>
{
    /// <inheritdoc/>
    protected override decimal GetNonEmptyValue(string value) => Numbers.Parse<decimal>(value);
}
