using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type int, in the current culture.</summary>
public class IntValueRetriever : StructRetriever<int>
{
    /// <inheritdoc/>
    protected override int GetNonEmptyValue(string value) => Numbers.Parse<int>(value);
}
