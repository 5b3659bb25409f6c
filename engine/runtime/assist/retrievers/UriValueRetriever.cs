namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>An address, whole or relative.</summary>
public class UriValueRetriever : ClassRetriever<Uri>
{
    /// <inheritdoc/>
    protected override Uri GetNonEmptyValue(string value) => new(value, UriKind.RelativeOrAbsolute);
}
