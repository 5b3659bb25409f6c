using Agents.Domain;
using Agents.State;

namespace Agents.Planning;

/// <summary>Asks all who have a say where a plan runs.</summary>
internal static class EnvironmentOf
{
    /// <summary>Where a plan on these projects runs; of several projects, or checkouts, the first that says something counts.</summary>
    /// <param name="shelves">Where projects and resources are remembered.</param>
    /// <param name="asked">What the plan itself asks for.</param>
    /// <param name="projects">The names of its projects.</param>
    public static ResolvedEnvironment Plan(Shelves shelves, EnvironmentRequest? asked, IEnumerable<string> projects)
    {
        var all = projects.Select(shelves.Projects.Get).ToList();
        var devcontainer = all.SelectMany(project => project.Resources).Select(name => shelves.Resources.Find(Resource.DevcontainerOf(name))?.Name).FirstOrDefault(name => name is not null);
        return Misbehaviour.Decided(asked, all.Select(project => project.Environment).FirstOrDefault(environment => environment is not null), devcontainer);
    }
}
