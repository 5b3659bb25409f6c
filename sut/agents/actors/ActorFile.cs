using Agents.Domain;
using Agents.Planning;

namespace Agents.Actors;

/// <summary>The YAML file that describes an actor.</summary>
internal static class ActorFile
{
    /// <summary>Reads it.</summary>
    /// <exception cref="Failure">It cannot be read, lacks something, has something unknown, or its graph cannot be worked through; says the line.</exception>
    public static ActorDefinition Read(string file)
    {
        var keys = YamlKeys.Read(file, "an actor", "name", "description", "model", "system_prompt", "tools", "skills", "read_only", "graph");
        return new ActorDefinition
        {
            Name = keys.Need("name", ActorName.Checked),
            Description = keys.Text("description"),
            Model = keys.Text("model", text => ModelName.Parse(text).ToString()),
            SystemPrompt = keys.Text("system_prompt"),
            Tools = keys.List("tools"),
            Skills = keys.List("skills"),
            ReadOnly = keys.Flag("read_only") ?? false,
            Graph = keys.Section("graph", "nodes", "edges") is { } graph ? Graph(keys, graph) : null,
        };
    }

    private static ActorGraph Graph(YamlKeys keys, YamlKeys graph)
    {
        var nodes = graph.Sections("nodes", "name", "prompt").Select(node => new GraphNode(node.Need("name", Name.Checked), node.Text("prompt")));
        try
        {
            return new ActorGraph([.. nodes], [.. graph.List("edges", text => GraphEdge.Parse(text).ToString()).Select(GraphEdge.Parse)]).Checked();
        }
        catch (Failure wrong)
        {
            throw keys.Wrong("graph", wrong.Message);
        }
    }
}
