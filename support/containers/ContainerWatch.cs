namespace Acceptance.Support.Containers;

/// <summary>Looks at a system's containers from outside, without asking the system.</summary>
public abstract class ContainerWatch
{
    /// <summary>The watch that suits a runtime.</summary>
    public static ContainerWatch Over(ContainerRuntime runtime) => Over(runtime, ProbeSettings.FromEnvironment());

    /// <summary>The watch that suits a runtime, with settings of its own.</summary>
    public static ContainerWatch Over(ContainerRuntime runtime, ProbeSettings settings) =>
        runtime.SutSetting is "namespace" ? new NamespaceWatch(settings) : new EngineWatch(runtime, settings);

    /// <summary>The containers that belong to a CLEVERAGENTS_HOME, stopped ones too.</summary>
    public abstract Task<IReadOnlyList<RunningContainer>> List(string home);

    /// <summary>Runs a shell script inside. Throws <see cref="TimeoutException"/> after 60 s.</summary>
    public abstract Task<CommandResult> Run(RunningContainer container, string script);

    /// <summary>Removes a container with all that runs in it; does nothing where it is gone already.</summary>
    public abstract Task Remove(RunningContainer container);

    /// <summary>Gives files that a container's root wrote into a mounted folder to the suite's user, who has to delete them.</summary>
    public abstract Task TakeBack(string folder);

    /// <summary>Where processes of this container run.</summary>
    public async Task<ContainerIdentity> Identify(RunningContainer container)
    {
        var answer = await Run(container, ContainerIdentity.ShellCommand);
        return answer.Succeeded
            ? ContainerIdentity.Parse(answer.Output)
            : throw new InvalidOperationException($"The container of {container.Resource} does not say who it is: {answer.Complaint}");
    }

    /// <summary>Removes everything that belongs to a CLEVERAGENTS_HOME and gives what there was to remove.</summary>
    public async Task<IReadOnlyList<RunningContainer>> RemoveAll(string home)
    {
        var left = await List(home);
        foreach (var container in left)
        {
            await Remove(container);
        }
        return left;
    }
}
