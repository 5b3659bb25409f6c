using System.Text;
using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "global-hooks-attachments".</summary>
public sealed class GlobalHooksAttachments
{
    [BeforeTestRun]
    public static void Before(AttachedFiles files) => files.Attach(Encoding.UTF8.GetBytes("Attachment from BeforeAll hook"), "text/plain");

    [When("a step passes")]
    public static void Passes()
    {
    }

    [AfterTestRun]
    public static void After(AttachedFiles files) => files.Attach(Encoding.UTF8.GetBytes("Attachment from AfterAll hook"), "text/plain");
}
