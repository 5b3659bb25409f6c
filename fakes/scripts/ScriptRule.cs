namespace Acceptance.Fakes;

/// <summary>Reads one rule of a script file: when it answers, and a turn.</summary>
internal static class ScriptRule
{
    public static Rule Read(ScriptNode node)
    {
        var fields = node.Fields(["when", .. ScriptTurn.Keys]);
        var when = fields.Optional("when")?.Fields("contains", "model", "tool", "schema");
        return new(ScriptTurn.Read(fields))
        {
            Contains = when?.Optional("contains")?.Text,
            Model = when?.Optional("model")?.Text,
            Tool = when?.Optional("tool")?.Text,
            Schema = when?.Optional("schema")?.Text,
        };
    }
}
