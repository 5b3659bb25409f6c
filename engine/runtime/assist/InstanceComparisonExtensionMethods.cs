using Reqnroll.Engine.Assist;

namespace Reqnroll;

/// <summary>Compares one object with a table.</summary>
public static class InstanceComparisonExtensionMethods
{
    /// <summary>Compares the properties that the table names.</summary>
    /// <exception cref="ComparisonException">They differ; the message lists where.</exception>
    public static void CompareToInstance<T>(this Table table, T instance)
    {
        var differences = Differences.Of(table, instance).ToList();
        if (differences.Count > 0)
        {
            throw new ComparisonException(string.Join(Environment.NewLine, differences.Prepend("The following fields did not match:")));
        }
    }

    /// <summary>Whether the properties that the table names are equal.</summary>
    public static bool IsEquivalentToInstance<T>(this Table table, T instance) => !Differences.Of(table, instance).Any();
}
