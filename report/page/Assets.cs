using System.Security.Cryptography;
using System.Text;

namespace Acceptance.Report.Pages;

/// <summary>The page's own style and script, put together from their files.</summary>
internal static class Assets
{
    private static readonly string[] Styles = ["tokens.css", "layout.css", "contents.css", "feature.css", "scenario.css", "conversation.css", "history.css", "print.css"];

    private static readonly string[] Scripts =
        ["elements.js", "data.js", "text.js", "glossary.js", "icons.js", "address.js", "search.js", "failure.js", "steps.js", "conversation.js", "commands.js",
            "attachments.js", "history.js", "scenario.js", "feature.js", "contents.js", "filters.js", "keyboard.js", "print.js", "theme.js", "summary.js", "main.js"];

    public static string Style { get; } = string.Concat(Styles.Select(Read));

    public static string Script { get; } = $"\"use strict\";\n{string.Concat(Scripts.Select(Read))}";

    public static string Template { get; } = Read("page.html");

    /// <summary>What lets exactly this text run, and nothing else that may have got into the page.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Assets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The page's file {name} is not embedded."));
        return reader.ReadToEnd();
    }
}
