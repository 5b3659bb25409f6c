using System.Text.Json;

namespace Acceptance.Support.Pages;

/// <summary>The scenarios that the tales about pages are made of.</summary>
public static class Told
{
    /// <summary>One that holds.</summary>
    public static StoryScenario Holding(int number) => new($"Scenario {number}") { Feature = $"Feature {(number - 1) / 20 + 1}", Rule = $"Rule {(number - 1) / 5 + 1}" };

    /// <summary>One that does not.</summary>
    public static StoryScenario Failing(int number) => new($"Failing {number}") { Attempts = ["FAILED"], Message = "It did not hold." };

    /// <summary>One that failed with these words.</summary>
    public static StoryScenario Failing(string name, string message) => new(name) { Attempts = ["FAILED"], Message = message };

    /// <summary>A talk with the model.</summary>
    public static StoryScenario Talk(string asked, string answered) => new("A talk")
    {
        Feature = "Talking",
        Steps = [$"Given the model replies \"{answered}\"", $"When the user asks \"{asked}\"", "Then the user reads the answer"],
        Attachments = [("a-talk.conversation.json", "application/json", Conversation(asked, answered)), ("a-talk.commands.json", "application/json", Commands)],
    };

    private const string Commands = """{"container":"podman","commands":[{"line":"agents init --yes","exit":0,"ms":120,"output":"Ready."},{"line":"agents plan use nothing","exit":1,"ms":80,"error":"There is no action named nothing."}]}""";

    private static string Conversation(string asked, string answered) => JsonSerializer.Serialize(new
    {
        exchanges = new object[]
        {
            new
            {
                number = 1, dialect = "Chat Completions", model = "gpt-4o", status = 200, repeated = 0, tools = new[] { "read_file" }, tokens = new { input = 12, output = 4 },
                asked = new object[] { new { role = "system", text = "Be brief." }, new { role = "user", text = asked } },
                answered = new object[] { new { kind = "says", text = answered } },
                script = new { turn = 1, step = $"the model replies \"{answered}\"", occurrence = 1 },
                request = JsonSerializer.Serialize(new { model = "gpt-4o", messages = new[] { new { role = "user", content = asked } } }),
                response = "{}",
            },
            new
            {
                number = 2, dialect = "Chat Completions", model = "gpt-4o", status = 503, repeated = 2, fault = "Fails 503 (status 503)",
                asked = new object[] { new { role = "assistant", text = "", calls = new[] { new { id = "call_1", tool = "read_file", arguments = "{\"path\":\"notes.txt\"}" } } }, new { role = "tool", results = new[] { new { callId = "call_1", tool = "read_file", text = "ship on Friday", failed = false } } } },
                answered = Array.Empty<object>(), complaints = Array.Empty<string>(), request = "{}", response = "",
            },
        },
    });
}
