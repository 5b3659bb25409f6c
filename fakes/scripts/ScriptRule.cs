namespace Acceptance.Fakes;

/// <summary>Reads one rule of a script file: when it answers, and a turn.</summary>
internal static class ScriptRule
{
    public static Rule Read(ScriptNode node)
    {
        var fields = node.Fields(["when", .. ScriptTurn.Keys]);
        var when = fields.Optional("when")?.Fields("contains", "model", "tool", "schema");
        var answer = ScriptTurn.Read(fields);
        if (answer is Pauses)
        {
            throw fields.Optional("pauses")!.Wrong("a standing answer may be given many times, and a gate is good for one: let it pause in turns");
        }

        return new(answer)
        {
            Contains = when?.Optional("contains")?.Text,
            Model = when?.Optional("model")?.Text,
            Tool = when?.Optional("tool")?.Text,
            Schema = when?.Optional("schema")?.Text,
        };
    }
}
