using System.Text;

namespace Acceptance.Report.Messages;

/// <summary>A file or a text that a step, a hook or the run gave away.</summary>
internal sealed record Attachment(
    string Body, string MediaType, string? ContentEncoding = null, string? FileName = null, string? TestCaseStartedId = null, string? TestStepId = null, string? TestRunHookStartedId = null)
{
    /// <summary>The body as text. Bytes that are no text become U+FFFD.</summary>
    /// <exception cref="FormatException">The body says that it is base64 and is not.</exception>
    public string Text => ContentEncoding == "BASE64" ? Encoding.UTF8.GetString(Convert.FromBase64String(Body)) : Body;

    /// <summary>The body as base64.</summary>
    public string Base64 => ContentEncoding == "BASE64" ? Body : Convert.ToBase64String(Encoding.UTF8.GetBytes(Body));
}

/// <summary>What could be written to define an undefined step.</summary>
internal sealed record Suggestion(string? PickleStepId = null, IReadOnlyList<Snippet>? Snippets = null);

/// <summary>Source text.</summary>
internal sealed record Snippet(string Language, string Code);
