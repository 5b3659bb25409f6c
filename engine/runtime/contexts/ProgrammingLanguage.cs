namespace Reqnroll;

/// <summary>The language of generated code.</summary>
public enum ProgrammingLanguage
{
    /// <summary>C#: the only one here.</summary>
    CSharp,
}
