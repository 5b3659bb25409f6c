using System.Text;
using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "attachments".</summary>
public sealed class Attachments(IReqnrollOutputHelper output, AttachedFiles files)
{
    [When("the string {string} is attached as {string}")]
    public void Attach(string text, string mediaType) => files.Attach(Encoding.UTF8.GetBytes(text), mediaType);

    [When("the string {string} is logged")]
    public void Log(string text) => output.WriteLine(text);

    [When("text with ANSI escapes is logged")]
    public void LogInColours() =>
        output.WriteLine("This displays a \u001b[31mr\u001b[0m\u001b[91ma\u001b[0m\u001b[33mi\u001b[0m\u001b[32mn\u001b[0m\u001b[34mb\u001b[0m\u001b[95mo\u001b[0m\u001b[35mw\u001b[0m");

    [When("the following string is attached as {string}:")]
    public void AttachBelow(string mediaType, string text) => Attach(text, mediaType);

    [When("an array with {int} bytes is attached as {string}")]
    public void AttachBytes(int count, string mediaType) => files.Attach([.. Enumerable.Range(0, count).Select(each => (byte)each)], mediaType);

    [When("a PDF document is attached and renamed")]
    public void AttachDocument() => output.AddAttachment(Kit.File("attachments/document.pdf"));

    [When("a link to {string} is attached")]
    public void AttachLink(string link) => Attach(link, "text/uri-list");

    [When("the string {string} is attached as {string} before a failure")]
    public void AttachAndFail(string text, string mediaType)
    {
        Attach(text, mediaType);
        throw new InvalidOperationException("whoops");
    }
}
