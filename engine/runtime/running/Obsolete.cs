using System.Reflection;
using Reqnroll.Bindings;
using Reqnroll.Engine.Configuration;

namespace Reqnroll.Engine.Running;

/// <summary>What comes of steps that are marked [Obsolete].</summary>
internal static class Obsolete
{
    /// <exception cref="PendingStepException">Configured as pending.</exception>
    /// <exception cref="BindingException">Configured as an error.</exception>
    public static void Check(StepDefinition definition, ObsoleteBehavior behavior, Action<string> log)
    {
        if (behavior == ObsoleteBehavior.None || definition.Method.GetCustomAttribute<ObsoleteAttribute>() is not { } obsolete)
        {
            return;
        }

        var message = $"The step {definition.Name} is obsolete{(obsolete.Message is { } reason ? $": {reason}" : ".")}";
        switch (behavior)
        {
            case ObsoleteBehavior.Pending:
                throw new PendingStepException(message);
            case ObsoleteBehavior.Error:
                throw new BindingException(message);
            default:
                log("-> warning: " + message);
                break;
        }
    }
}
