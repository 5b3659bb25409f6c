using System.Text;

namespace Acceptance.Fakes.Bench;

/// <summary>The request of 600 bytes and the answers that every measurement uses.</summary>
internal static class Wording
{
    public static readonly string[] Chunks = [.. Enumerable.Range(0, 50).Select(number => $" word{number:00}")];

    public static byte[] Request(string path, string key, bool streamed)
    {
        var start = $$"""{"model":"gpt-4.1","temperature":0.2,"messages":[{"role":"system","content":"You are a careful assistant."},{"role":"user","content":""";
        var end = $$"""}],"stream":{{(streamed ? "true" : "false")}}}""";
        var body = $"{start}\"{new string('x', 600 - start.Length - end.Length - 2)}\"{end}";
        return Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {key}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }
}
