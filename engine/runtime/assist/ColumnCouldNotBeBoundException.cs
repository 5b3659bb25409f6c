namespace Reqnroll;

/// <summary>Columns that are the name of no property or field, where <see cref="Assist.InstanceCreationOptions.VerifyAllColumnsBound"/> asks for one.</summary>
public class ColumnCouldNotBeBoundException(IList<string> columns)
    : Exception($"{(columns.Count == 1 ? "Member or field" : "Members or fields")} {string.Join(",", columns)} not found")
{
    /// <summary>The columns.</summary>
    public IList<string> Columns { get; } = columns;
}
