namespace Reqnroll.Engine.Expressions;

/// <summary>A parameter in an expression that nothing makes known.</summary>
internal sealed record UnknownParameter(string Expression, string Name);
