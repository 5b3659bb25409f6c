namespace Reqnroll;

/// <summary>The present name of <see cref="Table"/>.</summary>
public class DataTable(params string[] header) : Table(header);
