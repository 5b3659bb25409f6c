using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>"true" or "1", "false" or "0", in any case.</summary>
public class BoolValueRetriever : StructRetriever<bool>
{
    /// <inheritdoc/>
    protected override bool GetNonEmptyValue(string value) => value?.ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => throw NotAValue.Of<bool>(value, "write true or false"),
    };
}
