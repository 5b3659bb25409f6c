namespace Reqnroll.Engine.Configuration;

/// <summary>How a ready step definition is written.</summary>
internal enum SkeletonStyle
{
    CucumberExpressionAttribute,
    RegexAttribute,
    AsyncCucumberExpressionAttribute,
    AsyncRegexAttribute,
}
