using System.Text;
using System.Text.Json.Nodes;

namespace Agents.Cli;

/// <summary>Facts as people read them: one a line, indented below what they belong to.</summary>
internal static class PlainText
{
    /// <summary>Writes the messages, then the facts.</summary>
    public static string Of(Result result)
    {
        if (result.Plain is { } plain)
        {
            return plain;
        }

        var text = new StringBuilder();
        foreach (var message in result.Messages)
        {
            text.Append(message).Append('\n');
        }

        Write(text, result.Data, "");
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, JsonObject facts, string indent)
    {
        foreach (var (name, value) in facts)
        {
            switch (value)
            {
                case null or JsonArray { Count: 0 } or JsonObject { Count: 0 }:
                    break;
                case JsonObject inner:
                    text.Append(indent).Append(name).Append(":\n");
                    Write(text, inner, indent + "  ");
                    break;
                case JsonArray list:
                    text.Append(indent).Append(name).Append(":\n");
                    WriteAll(text, list, indent + "  ");
                    break;
                default:
                    text.Append($"{indent}{name}: {value}\n");
                    break;
            }
        }
    }

    private static void WriteAll(StringBuilder text, JsonArray list, string indent)
    {
        foreach (var item in list)
        {
            if (item is JsonObject inner)
            {
                text.Append(indent).Append("-\n");
                Write(text, inner, indent + "  ");
            }
            else
            {
                text.Append($"{indent}- {item}\n");
            }
        }
    }
}
