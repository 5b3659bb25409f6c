using Agents.State;

namespace Agents.Cli.Operations;

/// <summary>One door for other programs: each operation is what the command of the same words does, and is told of in the event queue.</summary>
internal sealed class Facade(Shelves shelves, TimeProvider time)
{
    /// <summary>All that it does.</summary>
    public static IReadOnlyList<Operation> Operations { get; } = [.. SessionOperations.All, .. PlanOperations.All, .. EventOperations.All];

    /// <summary>Does one operation.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="given">What it is told, a JSON object.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="Failure">There is no such operation, it was told something else than it takes, or it cannot be done.</exception>
    public async Task<Result> DispatchAsync(string name, string given, CancellationToken cancel)
    {
        var operation = Operations.FirstOrDefault(known => known.Name == name);
        if (operation is null)
        {
            return Misbehaviour.Is("facade-takes-anything")
                ? new Result([], "Done")
                : throw new Failure($"There is no operation '{name}'; `agents facade operations` lists those that there are.");
        }

        Result result;
        try
        {
            result = await operation.Act(Given.Read(operation, given), cancel);
        }
        catch (Exception)
        {
            await TellAsync(name, "failed");
            throw;
        }

        await TellAsync(name, result.Error is null ? "done" : "failed");
        result.Data["operation"] = name;
        return result;
    }

    // Told also when interrupted: what was begun has happened.
    private Task TellAsync(string name, string outcome) => Misbehaviour.Is("silent-facade")
        ? Task.CompletedTask
        : shelves.Events.PublishAsync($"facade.{name}.{outcome}", new Dictionary<string, string>(), time, CancellationToken.None);
}
