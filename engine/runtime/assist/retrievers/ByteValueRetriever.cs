using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Whole numbers of type byte, in the current culture.</summary>
public class ByteValueRetriever : StructRetriever<byte>
{
    /// <inheritdoc/>
    protected override byte GetNonEmptyValue(string value) => Numbers.Parse<byte>(value);
}
