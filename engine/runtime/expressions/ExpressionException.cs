namespace Reqnroll.Engine.Expressions;

/// <summary>A cucumber expression that means nothing; the message says where and what to write instead.</summary>
internal sealed class ExpressionException(string expression, int position, string message, string? unknown = null)
    : Exception($"This Cucumber Expression has a problem at column {position + 1}: {message}\n\n{expression}\n{new string(' ', position)}^")
{
    /// <summary>The parameter that nothing makes known, where that is the problem.</summary>
    public UnknownParameter? Unknown { get; } = unknown is null ? null : new(expression, unknown);
}
