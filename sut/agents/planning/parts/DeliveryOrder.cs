using Agents.Domain;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning.Parts;

/// <summary>The order in which the repositories of a plan are changed: one comes after those that its parts depend on; what depends on nothing stays as it was.</summary>
/// <param name="needs">For each repository, those that have to be changed before.</param>
internal sealed class DeliveryOrder(ILookup<string, string> needs)
{
    /// <summary>The order that the parts of a plan, and theirs, lead to.</summary>
    public static DeliveryOrder Of(Plan plan, Shelves shelves)
    {
        var pairs = new Family(shelves).Below(plan).Prepend(plan).SelectMany(one => one.Parts.SelectMany(part => Before(part, one.Parts).Select(before => (part, before))))
            .Where(pair => pair.part.Project is not null && pair.before.Project is not null && pair.part.Project != pair.before.Project)
            .SelectMany(pair => Resources(pair.part, shelves).SelectMany(later => Resources(pair.before, shelves).Select(earlier => (later, earlier))));
        return new DeliveryOrder((Misbehaviour.Is("apply-in-any-order") ? [] : pairs).ToLookup(pair => pair.later, pair => pair.earlier));
    }

    /// <summary>The working copies in that order. Repositories that depend on each other in a circle stay as they were.</summary>
    public IReadOnlyList<OpenCopy> Sorted(IReadOnlyList<OpenCopy> copies)
    {
        var (left, sorted) = (copies.ToList(), new List<OpenCopy>());
        while (left.Count > 0)
        {
            var next = left.Find(open => !left.Exists(other => needs[open.Sandbox.Resource].Contains(other.Sandbox.Resource))) ?? left[0];
            left.Remove(next);
            sorted.Add(next);
        }

        return sorted;
    }

    /// <summary>What becomes of a repository that needs one that could not be changed; null when it needs none such.</summary>
    public Delivery? LeftAlone(string resource, IReadOnlyList<Delivery> before) =>
        before.FirstOrDefault(delivery => !delivery.Done && needs[resource].Contains(delivery.Resource)) is { } refused && !Misbehaviour.Is("apply-past-refusal")
            ? new Delivery(resource, null, $"{resource} was left alone, since it needs {refused.Resource}.")
            : null;

    // Also what comes before what comes before: a part in between need not have a project of its own.
    private static IEnumerable<Part> Before(Part part, IReadOnlyList<Part> among) =>
        part.After.SelectMany(key => among.Where(other => other.Key == key)).SelectMany(other => Before(other, among).Prepend(other));

    private static IReadOnlyList<string> Resources(Part part, Shelves shelves) => shelves.Projects.Get(part.Project!).Resources;
}
