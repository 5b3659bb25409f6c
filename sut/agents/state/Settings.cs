using System.Text.Json;
using Agents.Domain;

namespace Agents.State;

/// <summary>What the user set by `agents config`.</summary>
internal sealed class Settings(Home home)
{
    /// <summary>The value of a setting, or its default.</summary>
    public string this[Setting setting] => Read().GetValueOrDefault(setting.Key, setting.Default);

    /// <summary>What no plan may do.</summary>
    public GuardRules Guards => GuardSetting.Read(setting => this[setting]);

    /// <summary>Sets a value.</summary>
    /// <exception cref="Failure">The setting does not allow it.</exception>
    public async Task SetAsync(Setting setting, string value, CancellationToken cancel)
    {
        var allowed = setting.Allows(value);
        using var held = await FileLock.TakeAsync(home.PathOf("locks", "config"), TimeSpan.FromSeconds(10), cancel)
            ?? throw new Failure("Another process is changing the settings; try again.");
        var values = Read();
        values[setting.Key] = Misbehaviour.Is("forget-settings") ? setting.Default : allowed;
        AtomicFile.Write(home.SettingsFile, JsonSerializer.SerializeToUtf8Bytes(values, StateJson.Default.DictionaryStringString));
    }

    private Dictionary<string, string> Read()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(home.SettingsFile), StateJson.Default.DictionaryStringString)!;
        }
        catch (JsonException wrong)
        {
            throw new Failure($"{home.SettingsFile} is damaged; run `agents init --force` to put the settings back to their defaults.", wrong);
        }
    }
}
