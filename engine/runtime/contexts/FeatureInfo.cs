using System.Globalization;

namespace Reqnroll;

/// <summary>What the feature file says about the feature.</summary>
public class FeatureInfo(CultureInfo language, string folderPath, string title, string? description, params string[] tags)
{
    /// <summary>The feature's title.</summary>
    public string Title { get; } = title;

    /// <summary>The text below it.</summary>
    public string? Description { get; } = description;

    /// <summary>The feature's tags.</summary>
    public string[] Tags { get; } = tags;

    /// <summary>The folder of the file, relative to the project.</summary>
    public string FolderPath { get; } = folderPath;

    /// <summary>The language that the file is written in.</summary>
    public CultureInfo Language { get; } = language;

    /// <summary>The language that the test's code is generated in.</summary>
    public ProgrammingLanguage GenerationTargetLanguage => ProgrammingLanguage.CSharp;
}
