using Agents.Domain;

namespace Agents.State;

/// <summary>One thing that `agents config` sets.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Default">What applies until it is set.</param>
/// <param name="Allows">Gives the value back, or fails with what is allowed.</param>
internal sealed record Setting(string Key, string Default, Func<string, string> Allows)
{
    /// <summary>How output is written: plain or json.</summary>
    public static readonly Setting Format = new("core.format", "plain", OneOf("core.format", "plain", "json"));

    /// <summary>How much plans may do by themselves.</summary>
    public static readonly Setting AutomationProfile = new("core.automation-profile", Misbehaviour.Is("wrong-default-profile") ? "manual" : Domain.AutomationProfile.Default, value => value);

    /// <summary>The model, provider/model.</summary>
    public static readonly Setting Model = new("core.model", "openai/gpt-4o", value => ModelName.Parse(value).ToString());

    /// <summary>Whether answers are streamed.</summary>
    public static readonly Setting Stream = new("core.stream", "false", OneOf("core.stream", "true", "false"));

    /// <summary>How often the provider's SDK asks again when a call fails.</summary>
    public static readonly Setting ModelRetries = new("core.model-retries", "2", value => int.TryParse(value, out var count) && count is >= 0 and <= 10
        ? value
        : throw new Failure($"'{value}' is no value of core.model-retries; give a number from 0 to 10."));

    /// <summary>What a million tokens cost, asked/answered, in US dollars; the default is the public price of the default model.</summary>
    public static readonly Setting ModelPrice = new("core.model-price", "2.50/10", value =>
    {
        TokenPrice.Parse(value);
        return value;
    });

    /// <summary>What the log in the home notes: every command, or those that failed.</summary>
    public static readonly Setting LogLevel = new("core.log.level", "error", OneOf("core.log.level", "debug", "error"));

    /// <summary>What runs containers.</summary>
    public static readonly Setting ContainerRuntime =
        new("core.container-runtime", "auto", OneOf("core.container-runtime", "auto", "docker", "podman", "namespace"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Setting> All => [Format, AutomationProfile, Model, Stream, ModelRetries, ModelPrice, LogLevel, ContainerRuntime, .. GuardSetting.All];

    /// <summary>The setting of that name.</summary>
    /// <exception cref="Failure">There is none.</exception>
    public static Setting Named(string key) => All.FirstOrDefault(setting => setting.Key == key)
        ?? throw new Failure($"There is no setting '{key}'; the known ones are {string.Join(", ", All.Select(setting => setting.Key))}.");

    private static Func<string, string> OneOf(string key, params string[] allowed) => value => allowed.Contains(value)
        ? value
        : throw new Failure($"'{value}' is no value of {key}; give {string.Join(" or ", allowed)}.");
}
