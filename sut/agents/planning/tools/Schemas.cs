namespace Agents.Planning.Tools;

/// <summary>The JSON schemas of tools that take texts.</summary>
internal static class Schemas
{
    /// <summary>An object with these texts, all of them needed.</summary>
    public static string Of(params IReadOnlyList<string> texts) =>
        $$"""{"type":"object","properties":{{{string.Join(',', texts.Select(text => $$"""{{Quoted(text)}}:{"type":"string"}"""))}}},"required":[{{string.Join(',', texts.Select(Quoted))}}]}""";

    private static string Quoted(string text) => $"\"{text}\"";
}
