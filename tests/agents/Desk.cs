using System.Diagnostics;
using System.Reflection;

namespace Agents.Tests;

/// <summary>A folder with a home, a git identity and nothing else, and the program, run in it as a user would.</summary>
public sealed class Desk : IDisposable
{
    /// <summary>The program as the suite drives it.</summary>
    public static string Program { get; } = typeof(Desk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "AgentsProgram").Value!;

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("agents-").FullName;

    /// <summary>What programs find in their environment: only this.</summary>
    public Dictionary<string, string> Environment { get; }

    /// <summary>Sets the folder up.</summary>
    public Desk()
    {
        Environment = new Dictionary<string, string>
        {
            ["PATH"] = System.Environment.GetEnvironmentVariable("PATH")!,
            ["HOME"] = Directory.CreateDirectory(Path.Combine(Root, "home")).FullName,
            ["CLEVERAGENTS_HOME"] = Path.Combine(Root, "agents-home"),
            ["DOTNET_ROOT"] = System.Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "",
            ["OPENAI_API_KEY"] = "fake-openai",
            ["ANTHROPIC_API_KEY"] = "fake-anthropic",
        };
        Git("config", "--global", "user.name", "Ann");
        Git("config", "--global", "user.email", "ann@example.com");
        Agents("init").Succeeded();
        Agents("config", "set", "core.model-retries", "0").Succeeded();
    }

    /// <summary>Runs the program.</summary>
    public Ended Agents(params string[] arguments) => Run(Program, arguments);

    /// <summary>Runs git in the folder.</summary>
    public string Git(params string[] arguments) => Run("git", arguments).Succeeded().Out.Trim();

    /// <summary>Points the program at a model.</summary>
    public void Asks(ScriptedModel model)
    {
        Environment["OPENAI_BASE_URL"] = $"{model.Address}/v1";
        Environment["ANTHROPIC_BASE_URL"] = model.Address;
    }

    /// <summary>Makes a repository with one commit in a folder below.</summary>
    public string Repository(string name)
    {
        var path = Path.Combine(Root, name);
        Git("init", "--quiet", "--initial-branch", "main", path);
        File.WriteAllText(Path.Combine(path, "main.py"), "def greet(): return 'hello'\n");
        Git("-C", path, "add", ".");
        Git("-C", path, "commit", "--quiet", "-m", "start");
        return path;
    }

    /// <summary>Describes an action, uses it on a project and gives the plan's id.</summary>
    public string Plan(string project, params string[] options)
    {
        var file = Path.Combine(Root, "action.yaml");
        File.WriteAllText(file, "name: greet\ndescription: Greet the world\n");
        Agents("action", "create", "--config", file).Succeeded();
        return Agents(["plan", "use", "greet", "--project", project, "--format", "json", .. options]).Succeeded().Data["plan_id"]!.GetValue<string>();
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Runs any program in the folder.</summary>
    public Ended Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Environment.Where(variable => variable.Value.Length > 0))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue($"`{program} {string.Join(' ', arguments)}` ends within a minute");
        return new Ended(process.ExitCode, output, error.Result);
    }
}
