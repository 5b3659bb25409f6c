namespace Reqnroll.Assist;

/// <summary>How strictly a table is made into objects.</summary>
public class InstanceCreationOptions
{
    /// <summary>Every column must be the exact name of a member that it sets, or <see cref="ColumnCouldNotBeBoundException"/> is thrown.</summary>
    public bool VerifyAllColumnsBound { get; set; }

    /// <summary><see cref="VerifyAllColumnsBound"/> does not look at upper and lower case.</summary>
    public bool VerifyCaseInsensitive { get; set; }

    /// <summary>Takes the longest constructor that the table has all parameters of, in place of the shortest that takes all columns.</summary>
    public bool RequireTableToProvideAllConstructorParameters { get; set; }
}
