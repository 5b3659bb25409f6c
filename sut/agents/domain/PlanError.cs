namespace Agents.Domain;

/// <summary>Why a plan failed.</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Step">The phase it failed in.</param>
internal sealed record PlanError(string Message, Phase Step);
