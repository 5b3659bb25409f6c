using Reqnroll.BoDi;

namespace Engine.Tests.Container;

public sealed class ContainerTests
{
    [Fact]
    public async Task What_it_made_is_disposed_last_made_first_and_asynchronously_where_it_can()
    {
        var told = new List<string>();
        var container = new ObjectContainer();
        container.RegisterInstanceAs(told);
        container.Resolve<Second>();

        await container.DisposeAsync();

        told.Should().Equal("second, asynchronously", "first");
    }

    [Fact]
    public void A_child_uses_what_its_parent_has_and_keeps_its_own()
    {
        using var parent = new ObjectContainer();
        using var child = new ObjectContainer(parent);
        var shared = parent.Resolve<Plain>();

        child.Resolve<Plain>().Should().BeSameAs(shared);
        child.Resolve<Other>().Should().NotBeSameAs(parent.Resolve<Other>());
    }

    [Fact]
    public void A_circle_is_told_with_its_path()
    {
        using var container = new ObjectContainer();

        FluentActions.Invoking(() => container.Resolve<Egg>()).Should().Throw<ObjectContainerException>().Which.Message.Should().Contain("Circular dependency").And.Contain("Hen");
    }

    [Fact]
    public void Registering_after_the_first_use_is_refused()
    {
        using var container = new ObjectContainer();
        container.Resolve<Plain>();

        FluentActions.Invoking(() => container.RegisterInstanceAs(new Plain())).Should().Throw<ObjectContainerException>();
    }

    [Fact]
    public void All_named_registrations_come_as_a_dictionary()
    {
        using var container = new ObjectContainer();
        container.RegisterInstanceAs(new Plain(), "a");
        container.RegisterTypeAs<Plain, Plain>("b");

        container.Resolve<IDictionary<string, Plain>>().Keys.Should().BeEquivalentTo("a", "b");
        container.ResolveAll<Plain>().Should().HaveCount(2);
    }

    public sealed class Plain;

    public sealed class Other;

    public sealed record Egg(Hen Hen);

    public sealed record Hen(Egg Egg);

    public sealed class First(List<string> told) : IDisposable
    {
        public void Dispose() => told.Add("first");
    }

    public sealed class Second(First first, List<string> told) : IAsyncDisposable, IDisposable
    {
        public First Before => first;

        public ValueTask DisposeAsync()
        {
            told.Add("second, asynchronously");
            return default;
        }

        public void Dispose() => told.Add("second");
    }
}
