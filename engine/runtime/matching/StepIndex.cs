using Reqnroll.Bindings;

namespace Reqnroll.Engine.Matching;

/// <summary>Finds the step definitions that a text may match by walking a tree of their literal beginnings: cost does not grow with their number.</summary>
internal sealed class StepIndex
{
    private readonly Node[] roots = [new(), new(), new()];

    public StepIndex(IReadOnlyList<StepDefinition> definitions)
    {
        All = definitions;
        foreach (var definition in definitions)
        {
            foreach (var type in definition.Types)
            {
                roots[(int)type].Add(definition);
            }
        }
    }

    public IReadOnlyList<StepDefinition> All { get; }

    /// <summary>The definitions of the kind whose literal beginning the text has.</summary>
    public IEnumerable<StepDefinition> Candidates(StepDefinitionType type, string text)
    {
        var node = roots[(int)type];
        foreach (var definition in node.Here)
        {
            yield return definition;
        }

        foreach (var c in text)
        {
            if (!node.Next.TryGetValue(c, out node))
            {
                yield break;
            }

            foreach (var definition in node.Here)
            {
                yield return definition;
            }
        }
    }

    private sealed class Node
    {
        public List<StepDefinition> Here { get; } = [];

        public Dictionary<char, Node> Next { get; } = [];

        public void Add(StepDefinition definition)
        {
            var node = this;
            foreach (var c in definition.Pattern.Prefix)
            {
                node = node.Next.TryGetValue(c, out var next) ? next : node.Next[c] = new();
            }

            node.Here.Add(definition);
        }
    }
}
