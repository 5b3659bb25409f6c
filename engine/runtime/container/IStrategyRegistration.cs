namespace Reqnroll.BoDi;

/// <summary>How many objects one registration makes.</summary>
public interface IStrategyRegistration
{
    /// <summary>A new object for each resolution.</summary>
    IStrategyRegistration InstancePerDependency();

    /// <summary>One object a container: the default.</summary>
    IStrategyRegistration InstancePerContext();
}
