namespace Reqnroll;

/// <summary>A table and what it was compared to differ; the message lists where.</summary>
public class ComparisonException(string message) : Exception(message);
