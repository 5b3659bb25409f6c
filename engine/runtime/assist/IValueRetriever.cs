namespace Reqnroll.Assist;

/// <summary>Makes a cell's text the value of a property or field.</summary>
public interface IValueRetriever
{
    /// <summary>Whether it makes this column's cell, of an object of one type, a value of the property's type.</summary>
    bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType);

    /// <summary>The value. A <see cref="FormatException"/> is told again with the cell's row and column.</summary>
    object? Retrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType);
}
