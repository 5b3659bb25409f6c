using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type sbyte, in the current culture.</summary>
public class SByteValueRetriever : StructRetriever<sbyte>
{
    /// <inheritdoc/>
    protected override sbyte GetNonEmptyValue(string value) => Numbers.Parse<sbyte>(value);
}
