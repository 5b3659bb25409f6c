namespace Agents.Domain;

/// <summary>How the parts of a graph actor work together: without a circle, towards one that gives the answer.</summary>
/// <param name="Nodes">The parts.</param>
/// <param name="Edges">Who is told what whom finds.</param>
internal sealed record ActorGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>Gives the graph back if it can be worked through.</summary>
    /// <exception cref="Failure">It cannot; says which node or edge is in the way.</exception>
    public ActorGraph Checked()
    {
        var names = Nodes.Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        if (Misbehaviour.Is("any-graph"))
        {
            return this;
        }

        if (names.Count < Nodes.Count)
        {
            throw new Failure($"two nodes of the graph are called '{Nodes.GroupBy(node => node.Name).First(same => same.Count() > 1).Key}'; give each a name of its own");
        }

        if (Edges.SelectMany(edge => new[] { edge.From, edge.To }).FirstOrDefault(end => !names.Contains(end)) is { } unknown)
        {
            throw new Failure($"an edge names '{unknown}', and the graph has no such node; its nodes are {string.Join(", ", Nodes.Select(node => node.Name))}");
        }

        if (Nodes.Except(Stages().SelectMany(stage => stage)).Select(node => node.Name).ToList() is { Count: > 0 } circle)
        {
            throw new Failure($"the nodes {string.Join(", ", circle)} wait for each other; take out an edge between them");
        }

        return Ends() is [{ Prompt: not null }]
            ? this
            : throw new Failure($"a graph ends in one node that has a prompt, and this one ends in {string.Join(" and ", Ends().Select(node => node.Name))}; lead their edges to one");
    }

    /// <summary>The node that gives the answer.</summary>
    public GraphNode End() => Ends()[0];

    /// <summary>Who has to be done before a node, in the order of the file.</summary>
    public IEnumerable<GraphNode> Before(GraphNode node) =>
        Nodes.Where(other => Edges.Any(edge => edge.From == other.Name && edge.To == node.Name));

    /// <summary>The nodes in the order in which they can be done: those of a stage at once. Nodes that wait for each other are in none.</summary>
    public IReadOnlyList<IReadOnlyList<GraphNode>> Stages()
    {
        var stages = new List<IReadOnlyList<GraphNode>>();
        var left = Nodes.ToList();
        while (left.Where(node => !Before(node).Any(left.Contains)).ToList() is { Count: > 0 } stage)
        {
            stages.Add(stage);
            left.RemoveAll(stage.Contains);
        }

        return stages;
    }

    private List<GraphNode> Ends() => [.. Nodes.Where(node => Edges.All(edge => edge.From != node.Name))];
}
