namespace Agents.Domain;

/// <summary>Something that happened.</summary>
/// <param name="Id">Its number; later events have higher ones.</param>
/// <param name="Topic">What it is about, for example plan.execute.complete.</param>
/// <param name="Data">What is known of it.</param>
/// <param name="At">When it was published.</param>
internal sealed record PlanEvent(long Id, string Topic, IReadOnlyDictionary<string, string> Data, DateTimeOffset At);
