using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>One character.</summary>
public class CharValueRetriever : StructRetriever<char>
{
    /// <inheritdoc/>
    protected override char GetNonEmptyValue(string value) => value is [var only] ? only : throw NotAValue.Of<char>(value, "write one character");
}
