using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type ulong, in the current culture.</summary>
public class ULongValueRetriever : StructRetriever<ulong>
{
    /// <inheritdoc/>
    protected override ulong GetNonEmptyValue(string value) => Numbers.Parse<ulong>(value);
}
