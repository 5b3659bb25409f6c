using Engine.Tests.Hooks;
using Reqnroll;

namespace Engine.Tests.Matching;

/// <summary>A binding that cannot be used fails every scenario, whether a step needs it or not.</summary>
public sealed class BindingErrorTests
{
    [Fact]
    public async Task All_are_told_at_once() => (await FailureAsync<Wrong>()).Should()
        .Contain("Wrong.Later is 'async void'").And.Contain("Wrong.Unknown").And.Contain("{nothing}").And.Contain("Wrong.Early is not static");

    [Fact]
    public async Task An_abstract_class_has_static_bindings_only() => (await FailureAsync<Unmade>()).Should().Contain("instance method of an abstract class");

    [Fact]
    public async Task A_class_with_a_type_parameter_has_none() => (await FailureAsync<Generic<int>>(typeof(Generic<>))).Should().Contain("is generic");

    private static async Task<string> FailureAsync<T>(Type? type = null)
    {
        var failures = await HookedScenarios.PlayAsync(type ?? typeof(T), "Feature: X\n  Scenario: Y\n  Scenario: Z\n", new());
        failures.Should().HaveCount(2).And.AllBeOfType<BindingException>();
        return failures[0]!.Message;
    }

    public sealed class Wrong(List<string> told)
    {
        [Given("later")]
        public async void Later()
        {
            await Task.Yield();
            told.Add("nobody waits for this");
        }

        [Given("a {nothing}")]
        public static void Unknown(string nothing) => throw new InvalidOperationException(nothing);

        [BeforeFeature]
        public void Early() => told.Add("no object is there yet");
    }

    public abstract class Unmade(List<string> told)
    {
        [Given("a step")]
        public void Step() => told.Add("there is no object");
    }

    public sealed class Generic<T>(List<T> told)
    {
        [Given("a step")]
        public void Step() => told.Clear();
    }
}
