using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type long, in the current culture.</summary>
public class LongValueRetriever : StructRetriever<long>
{
    /// <inheritdoc/>
    protected override long GetNonEmptyValue(string value) => Numbers.Parse<long>(value);
}
