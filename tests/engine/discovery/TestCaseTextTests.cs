using Engine.Tests.Parallel;
using Reqnroll.Engine.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Engine.Tests.Discovery;

/// <summary>xUnit hands test cases on as text, from its search to its run, and from one process to another.</summary>
[Collection(Chosen)]
public sealed class TestCaseTextTests
{
    private const string Chosen = "spoken-in-German";

    private static readonly IReadOnlyList<(ITestCase Found, string Text)> All = Find();

    [Fact]
    public void A_scenario_is_one_line_of_text_of_its_own()
    {
        Scenarios.Should().HaveCountGreaterThan(30);
        Scenarios.Select(each => each.Text).Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.StartsWith(":S:", StringComparison.Ordinal) && !text.Contains('\n'));
    }

    [Fact]
    public void The_text_is_enough_to_make_the_test_case_again_in_another_process()
    {
        var executor = Framework().GetExecutor(typeof(TestCaseTextTests).Assembly.GetName());

        foreach (var (found, text) in Scenarios)
        {
            var again = executor.Deserialize(text);
            again.Should().BeOfType<ScenarioTestCase>().And.BeEquivalentTo(found, options => options.Including(each => each.DisplayName).Including(each => each.UniqueID).Including(each => each.SkipReason).Including(each => each.Traits));
            again.TestMethodArguments.Should().Equal(found.TestMethodArguments);
            again.TestMethod.TestClass.TestCollection.DisplayName.Should().Be(found.TestMethod.TestClass.TestCollection.DisplayName);
        }
    }

    [Fact]
    public void A_feature_in_a_collection_of_its_own_choice_is_there_with_the_facts_that_chose_it_too()
    {
        var executor = Framework().GetExecutor(typeof(TestCaseTextTests).Assembly.GetName());
        var both = All.Where(each => each.Found.TestMethod.TestClass.TestCollection.DisplayName == Chosen).ToList();

        both.Select(each => each.Found.GetType()).Distinct().Should().BeEquivalentTo([typeof(ScenarioTestCase), typeof(XunitTestCase)]);
        both.Select(each => executor.Deserialize(each.Text).TestMethod.TestClass.TestCollection.UniqueID).Distinct().Should().ContainSingle();
    }

    private static IEnumerable<(ITestCase Found, string Text)> Scenarios => All.Where(each => each.Found is ScenarioTestCase);

    private static BddTestFramework Framework() => new(new NullMessageSink());

    private static List<(ITestCase, string)> Find()
    {
        using var discoverer = Framework().GetDiscoverer(Reflector.Wrap(typeof(TestCaseTextTests).Assembly));
        using var found = new Found();
        discoverer.Find(false, found, new NoOptions());
        found.All.Wait(TimeSpan.FromMinutes(1)).Should().BeTrue("the search comes to an end");
        return [.. found.Cases.Select(each => (each, discoverer.Serialize(each)))];
    }

    private sealed class Found : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<ITestCase> Cases { get; } = [];

        public ManualResetEventSlim All { get; } = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage found:
                    Cases.Add(found.TestCase);
                    break;
                case IDiscoveryCompleteMessage:
                    All.Set();
                    break;
            }

            return true;
        }

        public void Dispose() => All.Dispose();
    }
}
