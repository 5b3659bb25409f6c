namespace Reqnroll;

/// <summary>The language of generated code: always C# here.</summary>
public enum ProgrammingLanguage
{
    /// <summary>Some other.</summary>
    Other,

    /// <summary>C#.</summary>
    CSharp,

    /// <summary>Visual Basic.</summary>
    VB,

    /// <summary>F#.</summary>
    FSharp,
}
