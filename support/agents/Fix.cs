namespace Acceptance.Support.Agents;

/// <summary>The one change that most scenarios are about, where it does not matter which: the greeting is fixed.</summary>
public static class Fix
{
    /// <summary>The file that it changes.</summary>
    public const string File = "main.py";

    /// <summary>The model's strategy.</summary>
    public const string Step = "1. Change the greeting in main.py";

    /// <summary>What the file then holds.</summary>
    public const string Text = "def greet(): return 'hi'";

    /// <summary>The model's answer with the file.</summary>
    public const string Block = $"FILE: {File}\n>>>>>>>\n{Text}\n<<<<<<<";

    /// <summary>An answer that ends before the file does.</summary>
    public const string Unclosed = $"FILE: {File}\n>>>>>>>\n{Text}\n";

    /// <summary>An answer with the same text for another file.</summary>
    public static string Writing(string path) => $"FILE: {path}\n>>>>>>>\n{Text}\n<<<<<<<";
}
