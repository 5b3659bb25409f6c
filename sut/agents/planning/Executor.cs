using Agents.Domain;
using Agents.Git;
using Agents.Models;
using Agents.Planning.Tools;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The second phase: the model is asked for files, which are written into the working copies. All of them, or none.</summary>
/// <param name="model">The model.</param>
/// <param name="work">How it works by tools, when it does.</param>
internal sealed class Executor(IModel model, ToolWork work)
{
    /// <summary>Lets the model change the working copies, and says what it changed.</summary>
    /// <param name="action">What is done.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="copies">The working copies; what they differ in from where they began is changed.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="Failure">The answer holds no usable change.</exception>
    public async Task<Changes> WriteAsync(ActionDefinition action, Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var exhibit = await Exhibit.OfAsync(action, plan, copies, open => Now(plan, open), cancel);
        var files = await (work.ByTools
            ? ByToolsAsync(action, plan, exhibit, new ToolSite(copies, exhibit.Territories), cancel)
            : ByAnswerAsync(action, plan, exhibit, copies, cancel));
        if (Misbehaviour.Is("discard-files"))
        {
            return new Changes([.. files.SelectMany(one => one).Select(file => file.Path)], files.Sum(one => one.Count), 0);
        }

        foreach (var (open, own) in copies.Zip(files).Where(pair => pair.Second.Count > 0))
        {
            await open.Copy.WriteAsync(own, cancel);
        }

        var changes = await ChangesAsync(copies, cancel);
        return Misbehaviour.Is("accept-nothing") || work.Migrations.Count > 0 || (changes.Files.Count > 0 && (plan.Changes.Files.Count == 0 || await AnyNewAsync(plan, copies, cancel)))
            ? changes
            : throw NothingUsable("it leaves every file the same as the repository's");
    }

    private async Task<IReadOnlyList<IReadOnlyList<SourceFile>>> ByAnswerAsync(
        ActionDefinition action, Plan plan, Exhibit exhibit, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var question = Prompt.ForFiles(action, plan, exhibit.Listing, await exhibit.ReadAsync(copies, cancel));
        var answer = await model.AskAsync(question, cancel);
        try
        {
            return Routed(answer.Text, exhibit.Territories);
        }
        catch (Unreadable wrong)
        {
            answer = await model.AskAsync(Prompt.ForFilesAgain(question, answer.Text, wrong.Message), cancel);
            return Usable(answer.Text, exhibit.Territories);
        }
    }

    private async Task<IReadOnlyList<IReadOnlyList<SourceFile>>> ByToolsAsync(
        ActionDefinition action, Plan plan, Exhibit exhibit, ToolSite site, CancellationToken cancel)
    {
        var last = await work.DoAsync(Prompt.ForTools(action, plan, exhibit.Listing), site, cancel);
        // A model that was given tools may end with files all the same.
        return FileBlocks.AreIn(last) ? Usable(last, exhibit.Territories) : [];
    }

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

    private static async Task<bool> AnyNewAsync(Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        foreach (var open in copies)
        {
            if ((await open.Copy.ChangesAsync(Now(plan, open), cancel)).Files.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    // An earlier try's files are what a later one goes on from.
    private static string Now(Plan plan, OpenCopy open) => plan.Changes.Files.Count == 0
        ? open.Sandbox.Base
        : plan.Checkpoints[^1].Trees.First(kept => kept.Resource == open.Sandbox.Resource).Tree;

    private static IReadOnlyList<IReadOnlyList<SourceFile>> Usable(string answer, IReadOnlyList<Territory> territories)
    {
        try
        {
            return Routed(answer, territories);
        }
        catch (Unreadable) when (Misbehaviour.Is("accept-nothing"))
        {
            return [.. territories.Select(_ => Array.Empty<SourceFile>())];
        }
        catch (Unreadable wrong)
        {
            throw NothingUsable(wrong.Message);
        }
    }

    private static IReadOnlyList<IReadOnlyList<SourceFile>> Routed(string answer, IReadOnlyList<Territory> territories)
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

    private static Failure NothingUsable(string reason) =>
        new($"The model's answer holds no usable change: {reason}; nothing was written, run `agents plan execute` again.");
}
