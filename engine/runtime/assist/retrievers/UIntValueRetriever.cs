using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type uint, in the current culture.</summary>
public class UIntValueRetriever : StructRetriever<uint>
{
    /// <inheritdoc/>
    protected override uint GetNonEmptyValue(string value) => Numbers.Parse<uint>(value);
}
