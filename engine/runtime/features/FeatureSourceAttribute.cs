namespace Reqnroll.Engine;

/// <summary>On a generated class: the feature file that it runs. Part of the contract with the generator.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FeatureSourceAttribute(string path, string fullPath, string text) : Attribute
{
    /// <summary>The file, relative to the project.</summary>
    public string Path => path;

    /// <summary>The file where it was compiled: stack traces lead there.</summary>
    public string FullPath => fullPath;

    /// <summary>The file's text.</summary>
    public string Text => text;
}
