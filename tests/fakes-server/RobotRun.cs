using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Server.Tests;

/// <summary>
/// Plays a Robot Framework file as far as its keywords go: those of RequestsLibrary and of BuiltIn that docs/fake-llm/robot.md uses. Robot
/// itself is in no package feed of this project's, and an example that nothing runs would rot.
/// </summary>
internal sealed partial class RobotRun(RobotSuite suite, IReadOnlyDictionary<string, string> environment) : IDisposable
{
    private readonly HttpClient http = new();
    private readonly Dictionary<string, JsonNode?> testVariables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs a test between the suite's setup and teardown. Throws what a keyword found wrong.</summary>
    public async Task Run(string test)
    {
        await Setting("Suite Setup");
        try
        {
            await Steps(suite.Tests[test], testVariables);
        }
        finally
        {
            await Setting("Test Teardown");
        }
    }

    public void Dispose() => http.Dispose();

    private async Task Setting(string name) => await Step(suite.Settings[name][0], testVariables);

    private async Task<JsonNode?> Steps(IEnumerable<string[]> steps, Dictionary<string, JsonNode?> variables)
    {
        foreach (var step in steps.Where(step => step[0] != "[Arguments]"))
        {
            if (step[0] == "RETURN")
            {
                return Value(step[1], variables);
            }

            if (step[0].EndsWith('='))
            {
                variables[step[0][2..^2]] = await Step(step[1..], variables);
            }
            else
            {
                await Step(step, variables);
            }
        }

        return null;
    }

    private async Task<JsonNode?> Step(string[] step, Dictionary<string, JsonNode?> variables)
    {
        if (suite.Keywords.TryGetValue(step[0], out var keyword))
        {
            var names = keyword.FirstOrDefault(line => line[0] == "[Arguments]")?[1..] ?? [];
            var given = names.Zip(step[1..]).ToDictionary(pair => pair.First[2..^1], pair => Value(pair.Second, variables), StringComparer.OrdinalIgnoreCase);
            return await Steps(keyword, given);
        }

        var named = step[1..].Select(cell => cell.Split('=', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => Value(pair[1], variables));
        JsonNode? At(int place) => Value(step[place], variables);
        switch (step[0])
        {
            case "Create Session": http.BaseAddress = new(At(2)!.ToString()); return null;
            case "Create Dictionary": return new JsonObject(named.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
            case "Create List": return new JsonArray([.. step[1..].Select(cell => Value(cell, variables)?.DeepClone())]);
            case "Set Test Variable": testVariables[step[1][2..^1]] = At(2); return null;
            case "Should Be Equal": At(1)!.ToString().Should().Be(At(2)!.ToString()); return null;
            case "Should Be True": At(1)!.GetValue<bool>().Should().BeTrue("{0}", At(2)); return null;
            case "POST On Session" or "DELETE On Session": return await Ask(new(step[0].Split(' ')[0]), At(2)!.ToString(), named);
            default: throw new InvalidOperationException($"The keyword \"{step[0]}\" is not known here: teach it to RobotRun.");
        }
    }

    private async Task<JsonNode?> Ask(HttpMethod method, string path, Dictionary<string, JsonNode?> named)
    {
        using var request = new HttpRequestMessage(method, path);
        var body = named.GetValueOrDefault("json")?.ToJsonString() ?? named.GetValueOrDefault("data")?.ToString();
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, named.ContainsKey("json") ? "application/json" : "text/plain");
        foreach (var (name, value) in named.GetValueOrDefault("headers") as JsonObject ?? [])
        {
            request.Headers.TryAddWithoutValidation(name, value!.ToString());
        }

        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        // As RequestsLibrary does where nothing else is expected.
        answer.IsSuccessStatusCode.Should().BeTrue("{0} {1} was answered {2}", method, path, text);
        return JsonNode.Parse(text);
    }

    // A cell that is one variable is its value; in any other, variables are texts in a text.
    private JsonNode? Value(string cell, Dictionary<string, JsonNode?> variables)
    {
        var whole = Variable().Match(cell);
        return whole.Success && whole.Length == cell.Length ? Value(whole, variables) : JsonValue.Create(Variable().Replace(cell, found => Value(found, variables)!.ToString()));
    }

    private JsonNode? Value(Match found, Dictionary<string, JsonNode?> variables)
    {
        if (found.Groups["environment"].Success)
        {
            return JsonValue.Create(environment[found.Groups["environment"].Value]);
        }

        var name = found.Groups["name"].Value;
        var value = variables.TryGetValue(name, out var own) ? own : testVariables[name];
        return found.Groups["item"].Captures.Aggregate(value, (node, item) => int.TryParse(item.Value, out var index) ? node![index] : node![item.Value]);
    }

    [GeneratedRegex(@"%\{(?<environment>\w+)\}|\$\{(?<name>\w+)(\.json\(\))?\}(\[(?<item>[^\]]+)\])*")]
    private static partial Regex Variable();
}
