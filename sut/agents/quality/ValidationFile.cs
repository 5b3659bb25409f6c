using Agents.Domain;
using Agents.Planning;

namespace Agents.Quality;

/// <summary>The YAML file that describes a validation.</summary>
internal static class ValidationFile
{
    /// <summary>Reads it.</summary>
    /// <exception cref="Failure">It cannot be read, lacks something or has something unknown; says the line.</exception>
    public static Validation Read(string file)
    {
        var keys = YamlKeys.Read(file, "a validation", "name", "command", "mode", "stage", "project", "resource");
        return new Validation
        {
            Name = keys.Need("name", Name.Checked),
            Command = keys.Need("command"),
            Mode = keys.Text("mode", OneOf("mode", "required", "advisory")) is "advisory" ? ValidationMode.Advisory : ValidationMode.Required,
            Stage = keys.Text("stage", OneOf("stage", "before-apply", "after-apply")) is "after-apply" ? ValidationStage.AfterApply : ValidationStage.BeforeApply,
            Project = keys.Text("project"),
            Resource = keys.Text("resource"),
        };
    }

    private static Func<string, string> OneOf(string key, params string[] allowed) => value => allowed.Contains(value)
        ? value
        : throw new Failure($"'{value}' is no {key} of a validation; write {string.Join(" or ", allowed)}");
}
