using Agents.Domain;
using Agents.Planning.Guards;

namespace Agents.Planning;

/// <summary>Why a phase failed, as a plan remembers it.</summary>
internal static class Reason
{
    /// <summary>The reason for an exception.</summary>
    public static PlanError Of(Exception error, Phase phase) => error is GuardStop stopped
        ? new PlanError(stopped.Message, phase) { Guard = stopped.Guard, GuardSource = stopped.SetIn, Remedy = stopped.Remedy, Tool = stopped.Tool }
        : new PlanError(Sentence.Of(error), phase);
}
