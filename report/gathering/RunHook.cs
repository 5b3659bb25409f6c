using Acceptance.Report.Messages;

namespace Acceptance.Report.Gathering;

/// <summary>A hook of the run, or of a feature.</summary>
internal sealed class RunHook(string hookId)
{
    public string HookId => hookId;

    public StepResult? Result { get; set; }
}
