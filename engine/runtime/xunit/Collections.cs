using System.Collections.Concurrent;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>xUnit runs collections in parallel: a collection a scenario makes scenarios parallel, one without parallelism keeps the marked ones apart.</summary>
internal static class Collections
{
    private static readonly ConcurrentDictionary<string, ITestCollection> Alone = new();

    public static ITestMethod Place(ITestMethod method, ScenarioModel scenario, RowModel? row)
    {
        var inClass = method.TestClass.TestCollection;
        var assembly = inClass.TestAssembly;
        var settings = TestRun.Of(((IReflectionAssemblyInfo)assembly.Assembly).Assembly).Settings;
        var tags = settings.ParallelScope == ParallelScope.Scenario ? scenario.AllTags(row) : scenario.Feature.Tags;
        if (tags.Intersect(settings.NonParallelTags).Any())
        {
            var apart = Alone.GetOrAdd(assembly.Assembly.AssemblyPath, _ => new TestCollection(assembly, Reflector.Wrap(typeof(NonParallelizable)), NonParallelizable.Name));
            return In(apart, method);
        }

        // The runner knows a running collection by its name alone: two features may each have a scenario of one title.
        return settings.ParallelScope == ParallelScope.Scenario && !IsNamed(method)
            ? In(new TestCollection(assembly, null, $"{method.TestClass.Class.Name}: {scenario.NameOf(row)} {row?.Key}"), method)
            : method;
    }

    // A class in a collection of its own choice stays there: its fixtures and its order are meant.
    private static bool IsNamed(ITestMethod method) =>
        method.TestClass.TestCollection.CollectionDefinition is not null || method.TestClass.Class.ToRuntimeType().IsDefined(typeof(global::Xunit.CollectionAttribute), inherit: false);

    private static TestMethod In(ITestCollection collection, ITestMethod method) => new(new TestClass(collection, method.TestClass.Class), method.Method);
}
