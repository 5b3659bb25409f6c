using Agents.Domain;
using Agents.Git;
using Agents.Processes;

namespace Agents.Cli;

/// <summary>A checkout, as `agents resource add git-checkout` describes it.</summary>
internal static class Checkout
{
    /// <summary>Looks at the folder and makes a resource of it, and one of the container that the nearest devcontainer.json describes, if there is one.</summary>
    /// <param name="name">Its name; or its folder, when there is no path.</param>
    /// <param name="path">Its folder.</param>
    /// <param name="branch">The branch that changes go to.</param>
    /// <param name="cancel">Stops the looking.</param>
    /// <exception cref="Failure">The folder is no git checkout, or has no such branch.</exception>
    public static async Task<(Resource Checkout, Resource? Devcontainer)> ReadAsync(string? name, string? path, string branch, CancellationToken cancel)
    {
        var folder = Path.GetFullPath(path ?? name ?? throw new Failure("Say which folder: `agents resource add git-checkout NAME --path DIR`."));
        var git = new GitAt(new HostPlace(), folder);
        var top = Directory.Exists(folder) ? await git.TryAsync(["rev-parse", "--show-toplevel", "--show-prefix"], cancel) : null;
        if (top is not { Ok: true })
        {
            throw new Failure($"{folder} is no git checkout; give the folder of one, or run `git init` there.");
        }

        if (!(await git.TryAsync(["rev-parse", "--verify", "--quiet", $"refs/heads/{branch}"], cancel)).Ok)
        {
            throw new Failure($"{folder} has no branch '{branch}' with a commit; name another with --branch, or commit something there first.");
        }

        var (root, below) = top.Text.Split('\n') is [var first, var second] ? (first, second) : (top.Text, "");
        var checkout = new Resource
        {
            Name = Name.Checked((path is null ? null : name) ?? Path.GetFileName(root)),
            Type = Resource.GitCheckout,
            Path = root,
            Branch = branch,
        };
        return (checkout, DevcontainerFile.Nearest(Misbehaviour.From(Path.Combine(root, below.TrimEnd('/')), root), root) is { } file ? Described(checkout, file) : null);
    }

    private static Resource Described(Resource checkout, string file)
    {
        var described = DevcontainerFile.Read(file, checkout.Path!);
        return new Resource
        {
            Name = Resource.DevcontainerOf(checkout.Name),
            Type = Resource.DevcontainerInstance,
            Image = described.Image,
            ConfigFile = file,
            Mounts = [new Mount(checkout.Path!, described.Folder, ReadOnly: false, checkout.Name)],
        };
    }
}
