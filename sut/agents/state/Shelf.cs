using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Agents.State;

/// <summary>All records of one kind, one file each.</summary>
/// <param name="home">Where they are kept.</param>
/// <param name="kind">What one of them is called; also the name of their folder.</param>
/// <param name="howToMake">What the user runs to make one.</param>
/// <param name="json">How they are written; asked for when one is read or written, since to prepare all kinds takes three times as long as a command.</param>
internal sealed class Shelf<T>(Home home, string kind, string howToMake, Func<JsonTypeInfo<T>> json) where T : class
{
    private readonly string _folder = kind + "s";

    /// <summary>The record of that name, or null.</summary>
    /// <exception cref="Failure">Its file cannot be read.</exception>
    public T? Find(string name) => File.Exists(FileOf(name)) ? Read(FileOf(name)) : null;

    /// <summary>The record of that name.</summary>
    /// <exception cref="Failure">There is none.</exception>
    public T Get(string name) => Find(name) ?? throw new Failure($"There is no {kind} '{name}'; make it with `{howToMake}`.");

    /// <summary>Keeps a record in place of an earlier one of that name.</summary>
    public void Put(string name, T record) => AtomicFile.Write(FileOf(name), JsonSerializer.SerializeToUtf8Bytes(record, json()));

    /// <summary>Forgets a record, if there is one.</summary>
    public void Remove(string name)
    {
        if (File.Exists(FileOf(name)))
        {
            File.Delete(FileOf(name));
        }
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<T> All()
    {
        var folder = Path.Combine(home.Root, _folder);
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)]
            : [];
    }

    /// <summary>Takes the lock on one name, so that two processes do not change the same record at once.</summary>
    /// <exception cref="Failure">Another process keeps it for too long.</exception>
    public async Task<FileLock> LockAsync(string name, TimeSpan patience, CancellationToken cancel) =>
        await FileLock.TakeAsync(home.PathOf("locks", $"{kind}-{name}"), patience, cancel)
        ?? throw new Failure($"Another process is working on {kind} '{name}'; wait until it has finished and try again.");

    private string FileOf(string name) => home.PathOf(_folder, name) + ".json";

    private T Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), json())!;
        }
        catch (JsonException wrong)
        {
            throw new Failure($"{file} is damaged ({wrong.Message.Split('.')[0]}); mend it or delete it, then try again.", wrong);
        }
    }
}
