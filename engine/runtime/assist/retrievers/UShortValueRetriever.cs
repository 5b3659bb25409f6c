using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type ushort, in the current culture.</summary>
public class UShortValueRetriever : StructRetriever<ushort>
{
    /// <inheritdoc/>
    protected override ushort GetNonEmptyValue(string value) => Numbers.Parse<ushort>(value);
}
