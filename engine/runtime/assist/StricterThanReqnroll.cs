namespace Reqnroll.Engine.Assist;

/// <summary>One thing that table methods do otherwise than Reqnroll 3.3.3, and why.</summary>
/// <param name="Reqnroll">What Reqnroll does.</param>
/// <param name="Here">What is done here.</param>
/// <param name="Reason">Why.</param>
public sealed record StricterThanReqnroll(string Reqnroll, string Here, string Reason)
{
    private const string Silent = "A typing error in a table must fail where it stands, not pass as a default value.";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StricterThanReqnroll> All { get; } =
    [
        new("A number, date, time, Guid or character that does not parse becomes its type's default.", "FormatException with row, column, text, type and what to write.", Silent),
        new("An empty cell for a type without null becomes the default.", "FormatException; a nullable member takes null.", Silent),
        new("A bool is true for true, 1 and some words of other languages, false for all else.", "true, 1, false, 0; FormatException for all else.", "\"yes\" read as false is the trap that most users fall into."),
        new("Group separators may stand anywhere in a number: 1,5 is 15 in English.", "They must separate groups of the culture's size, else FormatException.", Silent),
        new("A number too large for double or float becomes infinity.", "FormatException.", Silent),
        new("A number that no name of an enum stands for is taken as that enum.", "InvalidOperationException that lists the names; flags may be combined.", Silent),
        new("A column whose member has a type that no retriever makes is passed over.", "InvalidOperationException that names the member and the way to register a retriever.", Silent),
        new("A list item whose type no retriever makes becomes null.", "InvalidOperationException, likewise.", Silent),
        new("Of two columns that mean one member the last wins.", "ArgumentException that names both.", "An alias that is not anchored matches more columns than it was written for."),
        new("A table without rows makes an object of defaults, and equals every object.", "ArgumentException.", "A comparison that compares nothing must not pass."),
        new("Several rows that begin with no member's name make an object of defaults.", "ArgumentException that says which method takes several.", Silent),
        new("A table with another number of cells than a tuple has fields makes a tuple of defaults.", "ArgumentException.", Silent),
        new("FindInSet, FindAllInSet and projections find nothing for a column that names no property.", "ComparisonException that lists such columns.", "\"Nothing found\" would be the answer to a question that was never asked."),
        new("A Guid of zeros in a table equals every Guid.", "It equals itself only.", "A comparison must be able to fail."),
        new("A cell that is no bool makes a row of CompareToSet unmatched.", "FormatException with row and column, as CompareToInstance gives.", Silent),
        new("GetInt32 and its like return the type's smallest value, GetBoolean false, for an empty or missing cell.", "IndexOutOfRangeException for a missing column, FormatException for an empty cell.", Silent),
        new("DateOnly and TimeOnly are not known: their columns are passed over.", "They are read and compared.", "Both have been in .NET since version 6."),
        new("Parts of the difference message (TableDifferenceResults, ITableDiffExceptionBuilder) are public.", "They are not there: use is a build error.", "They can not be registered anywhere, so no suite can use them."),
    ];
}
