using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type short, in the current culture.</summary>
public class ShortValueRetriever : StructRetriever<short>
{
    /// <inheritdoc/>
    protected override short GetNonEmptyValue(string value) => Numbers.Parse<short>(value);
}
