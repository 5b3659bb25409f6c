using Reqnroll.Engine.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Engine.Tests.Parallel;

public sealed class ParallelTests
{
    [Fact]
    public void Scenarios_of_one_feature_and_rows_of_one_outline_are_each_a_collection_of_their_own()
    {
        var collections = Cases("TwoNumbersAreAdded").Concat(Cases("AddingAAndB")).Select(each => each.TestMethod.TestClass.TestCollection.UniqueID).ToList();

        collections.Should().HaveCount(3).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Scenarios_with_a_tag_that_is_configured_to_run_alone_share_a_collection_without_parallelism()
    {
        var alone = Cases("OneAtATime").Concat(Cases("AndAnother")).Select(each => each.TestMethod.TestClass.TestCollection).ToList();

        alone.Select(each => each.UniqueID).Distinct().Should().ContainSingle();
        alone[0].CollectionDefinition.GetCustomAttributes(typeof(CollectionDefinitionAttribute)).Single()
            .GetNamedArgument<bool>(nameof(CollectionDefinitionAttribute.DisableParallelization)).Should().BeTrue();
    }

    [Fact]
    public void Rows_are_named_by_title_and_cells_and_carry_all_tags()
    {
        var row = Cases("AddingAAndB")[0];

        row.DisplayName.Should().Be("Adding 1 and 1 (sum: 2)");
        row.Traits["Category"].Should().Equal("arithmetic", "rows", "first");
        row.SkipReason.Should().BeNull();
    }

    [Fact]
    public void Each_worker_has_a_thread_at_once_and_the_run_two_for_itself()
    {
        ThreadPool.GetMinThreads(out var threads, out _);

        threads.Should().BeGreaterThanOrEqualTo(Environment.ProcessorCount + 2);
    }

    private static IReadOnlyList<IXunitTestCase> Cases(string method)
    {
        var assembly = Reflector.Wrap(typeof(ParallelTests).Assembly);
        var type = typeof(Features.CalculatorFeature);
        var collection = new TestCollection(new TestAssembly(assembly), null, "class");
        var tested = new TestMethod(new TestClass(collection, Reflector.Wrap(type)), Reflector.Wrap(type.GetMethod(method)!));
        return [.. new ScenarioDiscoverer(new NullMessageSink()).Discover(new NoOptions(), tested, null!)];
    }
}
