using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueComparers;

/// <summary>Compares bools with "true" and "false", in any case.</summary>
public class BoolValueComparer : IValueComparer
{
    /// <inheritdoc/>
    public bool CanCompare(object? actualValue) => actualValue is bool;

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is neither.</exception>
    public bool Compare(string expectedValue, object? actualValue) => actualValue is bool actual
        && (bool.TryParse(expectedValue, out var expected) ? expected : throw NotAValue.Of<bool>(expectedValue, "write true or false")) == actual;
}
