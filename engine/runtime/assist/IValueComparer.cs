namespace Reqnroll.Assist;

/// <summary>Compares a cell's text with a property's value.</summary>
public interface IValueComparer
{
    /// <summary>Whether it is for values like this one.</summary>
    bool CanCompare(object? actualValue);

    /// <summary>Whether the text means the value.</summary>
    bool Compare(string expectedValue, object? actualValue);
}
