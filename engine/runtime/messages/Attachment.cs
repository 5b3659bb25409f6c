namespace Reqnroll.Engine.Messages;

/// <summary>A line of output, or a file, that belongs to a step or to a hook.</summary>
internal sealed record Attachment(string Body, string ContentEncoding, string MediaType, string? FileName = null)
{
    public string? TestCaseStartedId { get; init; }

    public string? TestStepId { get; init; }

    public string? TestRunHookStartedId { get; init; }

    public MessageTime? Timestamp { get; init; }

    public static Attachment Line(string text) => new(text, "IDENTITY", "text/x.cucumber.log+plain");

    /// <summary>The file as it is now: it may be gone when the run ends.</summary>
    public static Attachment File(string path) =>
        new(Convert.ToBase64String(System.IO.File.ReadAllBytes(path)), "BASE64", MediaTypes.Of(path), Path.GetFileName(path));
}
