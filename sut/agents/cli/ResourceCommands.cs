using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Containers;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents resource`.</summary>
internal static class ResourceCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The resource." };
        return new Command("resource", "Registers checkouts, containers and databases.")
        {
            Adding(),
            DatabaseCommands.Types(),
            Verb.Of("list", "Lists the resources.", (_, _) => Task.FromResult(List(Home.Open()))),
            Verb.Of("show", "Shows a resource.", async (parsed, cancel) => await ShowAsync(Home.Open(), parsed.GetRequiredValue(name), cancel), name),
        };
    }

    private static Command Adding()
    {
        var add = new Command("add", "Registers a resource.") { AddCheckout(), AddContainer() };
        foreach (var database in DatabaseCommands.Adding(AddAsync))
        {
            add.Subcommands.Add(database);
        }

        return add;
    }

    private static Command AddCheckout()
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "Its name; or its folder, when --path is not given, and the folder's name is taken.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var path = new Option<string?>("--path") { Description = "Its folder." };
        var branch = new Option<string>("--branch") { Description = "The branch that changes go to.", DefaultValueFactory = _ => "main" };
        return Verb.Of("git-checkout", "Registers a git checkout of this machine, and the container that it describes.", async (parsed, cancel) =>
        {
            var (checkout, devcontainer) = await Checkout.ReadAsync(parsed.GetValue(name), parsed.GetValue(path), parsed.GetRequiredValue(branch), cancel);
            var added = await AddAsync(checkout, cancel);
            if (devcontainer is null)
            {
                return added;
            }

            // The file may have changed since: what it says now counts.
            new Shelves(Home.Open()).Resources.Put(devcontainer.Name, devcontainer);
            added.Data["children"] = new JsonArray(ResourceView.Of(devcontainer));
            return added with { Messages = [.. added.Messages, $"Devcontainer detected (not built): {devcontainer.Name}"] };
        }, name, path, branch);
    }

    private static Command AddContainer()
    {
        var name = new Argument<string>("NAME") { Description = "Its name." };
        var image = new Option<string>("--image") { Description = "Its image; it is never pulled.", Required = true };
        var clone = new Option<string?>("--clone-into") { Description = "What it clones on first execution: URL:/folder." };
        var branch = new Option<string?>("--branch") { Description = "The branch that it clones and that changes go to; else the one that the remote has as its own." };
        var mount = new Option<string[]>("--mount") { Description = "A checkout (by its name) or a folder that it sees: SOURCE:TARGET[:ro]; can be given again.", DefaultValueFactory = _ => [] };
        return Verb.Of("container-instance", "Registers a container that clones a repository, or sees a checkout through a mount.", (parsed, cancel) => AddAsync(
            new Resource
            {
                Name = Name.Checked(parsed.GetRequiredValue(name)),
                Type = Resource.ContainerInstance,
                Image = parsed.GetRequiredValue(image),
                CloneInto = parsed.GetValue(clone) is { } into ? CloneInto.Parse(into) : null,
                Branch = parsed.GetValue(branch),
                Mounts = [.. parsed.GetRequiredValue(mount).Select(text => Mount.Parse(text, new Shelves(Home.Open()).Resources.Find))],
            },
            cancel), name, image, clone, branch, mount);
    }

    private static async Task<Result> AddAsync(Resource resource, CancellationToken cancel)
    {
        var shelves = new Shelves(Home.Open());
        using var held = await shelves.Resources.LockAsync(resource.Name, TimeSpan.FromSeconds(10), cancel);
        if (shelves.Resources.Find(resource.Name) is not { } known || Misbehaviour.Is("replace-silently"))
        {
            shelves.Resources.Put(resource.Name, resource);
            return new Result(ResourceView.Of(resource), "Resource added");
        }

        return known.SameAs(resource) && !Misbehaviour.Is("not-idempotent")
            ? new Result(ResourceView.Of(known), "Resource was there already")
            : throw new Failure($"There is another resource '{resource.Name}' already; choose another name.");
    }

    private static Result List(Home home) =>
        new(new JsonObject { ["resources"] = new JsonArray([.. new Shelves(home).Resources.All().Select(ResourceView.Of)]) });

    private static async Task<Result> ShowAsync(Home home, string name, CancellationToken cancel)
    {
        var shelves = new Shelves(home);
        var resource = shelves.Resources.Get(name);
        var data = ResourceView.Of(resource);
        if (resource.IsContainer)
        {
            data["container"] = await ContainerView.OfAsync(shelves, name, cancel);
        }

        return new Result(data);
    }
}
