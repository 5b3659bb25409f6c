using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Numbers of type float, in the current culture.</summary>
public class FloatValueRetriever : StructRetriever<float>
{
    /// <inheritdoc/>
    protected override float GetNonEmptyValue(string value) => Numbers.Parse<float>(value);
}
