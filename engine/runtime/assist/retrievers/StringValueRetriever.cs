namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>The text itself; an empty cell is "".</summary>
public class StringValueRetriever : ClassRetriever<string>
{
    /// <inheritdoc/>
    protected override string GetNonEmptyValue(string value) => value;
}
