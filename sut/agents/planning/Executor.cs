using Agents.Domain;
using Agents.Git;
using Agents.Planning.Guards;
using Agents.Planning.Tools;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The second phase: the model is asked for files, which are written into the working copies. All of them, or none.</summary>
internal sealed class Executor(GuardedModel model)
{
    // About what fits into a prompt beside the answer; larger repositories are shown by their file names.
    private const long ShownBytes = 60_000;
    private const long ShownBytesOfOneFile = 20_000;

    /// <summary>Lets the model change the working copies, and says what it changed.</summary>
    /// <exception cref="Failure">The answer holds no usable change.</exception>
    public async Task<Changes> WriteAsync(ActionDefinition action, Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var territories = new List<Territory>();
        foreach (var open in copies)
        {
            territories.Add(new Territory(open.Sandbox.Resource, await open.Copy.TreeAsync(open.Sandbox.Base, cancel)));
        }

        var files = await (action.Tools.Count > 0
            ? ByToolsAsync(action, plan, new ToolSite(copies, territories), cancel)
            : ByAnswerAsync(action, plan, copies, territories, cancel));
        if (Misbehaviour.Is("discard-files"))
        {
            return new Changes([.. files.SelectMany(one => one).Select(file => file.Path)], files.Sum(one => one.Count), 0);
        }

        foreach (var (open, own) in copies.Zip(files).Where(pair => pair.Second.Count > 0))
        {
            await open.Copy.WriteAsync(own, cancel);
        }

        var changes = await ChangesAsync(copies, cancel);
        return changes.Files.Count > 0 ? changes : throw NothingUsable("it leaves every file the same as the repository's");
    }

    private async Task<IReadOnlyList<IReadOnlyList<SourceFile>>> ByAnswerAsync(
        ActionDefinition action, Plan plan, IReadOnlyList<OpenCopy> copies, IReadOnlyList<Territory> territories, CancellationToken cancel)
    {
        var shown = new List<SourceFile>();
        var left = ShownBytes;
        foreach (var (open, territory) in copies.Zip(territories))
        {
            List<TreeEntry> fits = [.. territory.Tree.Where(entry => entry.IsFile && entry.Size <= ShownBytesOfOneFile && (left -= entry.Size) >= 0)];
            shown.AddRange((await open.Copy.ReadAsync(fits, cancel)).Select(file => file with { Path = Named(territories, territory, file.Path) }));
        }

        var answer = await model.AskAsync(Prompt.ForFiles(action, plan, Whole(territories), shown), cancel);
        return Routed(answer.Text, territories);
    }

    private async Task<IReadOnlyList<IReadOnlyList<SourceFile>>> ByToolsAsync(ActionDefinition action, Plan plan, ToolSite site, CancellationToken cancel)
    {
        var tools = Toolbox.Of(action.Tools, RepositoryTools.All(site));
        var last = await new ToolTalk(model, tools).HoldAsync(Prompt.ForTools(action, plan, Whole(site.Territories)), cancel);
        await site.StageAsync(cancel);
        // A model that was given tools may end with files all the same.
        return FileBlocks.AreIn(last) ? Routed(last, site.Territories) : [];
    }

    private static List<TreeEntry> Whole(IReadOnlyList<Territory> territories) =>
        [.. territories.SelectMany(territory => territory.Tree.Select(entry => entry with { Path = Named(territories, territory, entry.Path) }))];

    private static string Named(IReadOnlyList<Territory> territories, Territory territory, string path) =>
        territories.Count > 1 ? $"{territory.Resource}/{path}" : path;

    /// <summary>What differs from where the plan began, in all its working copies; a path begins with the repository's name when there are several.</summary>
    public static async Task<Changes> ChangesAsync(IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var all = new List<Changes>();
        foreach (var open in copies)
        {
            var changes = await open.Copy.ChangesAsync(open.Sandbox.Base, cancel);
            all.Add(copies.Count > 1 ? changes.Below(open.Sandbox.Resource) : changes);
        }

        return Changes.Together(all);
    }

    private static IReadOnlyList<IReadOnlyList<SourceFile>> Routed(string answer, IReadOnlyList<Territory> territories)
    {
        try
        {
            var routing = new Routing(territories);
            var routed = FileBlocks.Parse(answer).Select(file => (Where: routing.Of(file.Path), file.Content)).ToList();
            IReadOnlyList<IReadOnlyList<SourceFile>> files =
                [.. territories.Select((_, at) => routed.Where(file => file.Where.Repository == at).Select(file => new SourceFile(file.Where.Path, file.Content)).ToList())];
            foreach (var (territory, own) in territories.Zip(files))
            {
                RepositoryPath.CheckAgainst(territory.Tree, own);
            }

            return files;
        }
        catch (Unreadable wrong)
        {
            throw NothingUsable(wrong.Message);
        }
    }

    private static Failure NothingUsable(string reason) =>
        new($"The model's answer holds no usable change: {reason}; nothing was written, run `agents plan execute` again.");
}
