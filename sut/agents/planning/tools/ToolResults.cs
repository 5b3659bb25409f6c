using Agents.Models;

namespace Agents.Planning.Tools;

/// <summary>How a tool's end becomes what the model reads.</summary>
internal static class ToolResults
{
    /// <summary>Runs a tool for a call; what it could not do is a result too, from which the model can go on.</summary>
    public static async Task<ToolResult> OfAsync(ToolCall call, Func<ToolInput, Task<string>> run)
    {
        try
        {
            var text = await run(ToolInput.Of(call));
            return new ToolResult(call.Id, Misbehaviour.Is("tool-results-dropped") ? "done" : text);
        }
        catch (Exception wrong) when (wrong is ToolFailed or Failure)
        {
            return new ToolResult(call.Id, Misbehaviour.Is("tool-results-dropped") ? "done" : wrong.Message, Failed: true);
        }
    }
}
