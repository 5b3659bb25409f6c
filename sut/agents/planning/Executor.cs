using Agents.Domain;
using Agents.Git;
using Agents.Models;

namespace Agents.Planning;

/// <summary>The second phase: the model is asked for files, which are written into a working copy. All of them, or none.</summary>
internal sealed class Executor(IModel model)
{
    // About what fits into a prompt beside the answer; larger repositories are shown by their file names.
    private const long ShownBytes = 60_000;
    private const long ShownBytesOfOneFile = 20_000;

    /// <summary>Lets the model change the working copy, and says what it changed.</summary>
    /// <exception cref="Failure">The answer holds no usable change.</exception>
    public async Task<Changes> WriteAsync(ActionDefinition action, Plan plan, Sandbox sandbox, WorkingCopy copy, CancellationToken cancel)
    {
        var tree = await copy.TreeAsync(sandbox.Base, cancel);
        var shown = await copy.ReadAsync(Shown(tree), cancel);
        var answer = await model.AskAsync(Prompt.ForFiles(action, plan, tree, shown), cancel);
        var files = Files(answer.Text, tree);
        if (Misbehaviour.Is("discard-files"))
        {
            return new Changes([.. files.Select(file => file.Path)], files.Count, 0);
        }

        await copy.WriteAsync(files, cancel);
        var changes = await copy.ChangesAsync(sandbox.Base, cancel);
        return changes.Files.Count > 0 ? changes : throw NothingUsable("its files are the same as the repository's");
    }

    private static List<TreeEntry> Shown(IReadOnlyList<TreeEntry> tree)
    {
        var left = ShownBytes;
        return [.. tree.Where(entry => entry.IsFile && entry.Size <= ShownBytesOfOneFile && (left -= entry.Size) >= 0)];
    }

    private static IReadOnlyList<SourceFile> Files(string answer, IReadOnlyList<TreeEntry> tree)
    {
        try
        {
            var files = FileBlocks.Parse(answer);
            RepositoryPath.CheckAgainst(tree, files);
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
