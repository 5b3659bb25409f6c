namespace Reqnroll;

/// <summary>How the text of a step attribute is read.</summary>
public enum ExpressionType
{
    /// <summary>Decided by what the text looks like.</summary>
    Unspecified,

    /// <summary>A cucumber expression: <c>{int} apple(s)</c>.</summary>
    CucumberExpression,

    /// <summary>A regular expression, anchored at both ends.</summary>
    RegularExpression,
}
