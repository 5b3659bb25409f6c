using Reqnroll.Assist.ValueComparers;
using Reqnroll.Assist.ValueRetrievers;

namespace Engine.Assist.Tests;

/// <summary>What is registered, and in which order it is asked. A service of each test's own: the one of the process is shared.</summary>
public sealed class ServiceTests
{
    private readonly Service service = new();

    [Fact]
    public void The_latest_registered_is_asked_first()
    {
        var own = new NullValueRetriever("<null>");
        service.ValueRetrievers.Register(own);

        service.ValueRetrievers.First().Should().BeSameAs(own);
        service.GetValueRetrieverFor(Tables.Of("| Name | Value |\n| Age | <NULL> |").Rows[0], typeof(Person), typeof(int?)).Should().BeSameAs(own);
        service.GetValueRetrieverFor(Tables.Of("| Name | Value |\n| Age | <null> |").Rows[0], typeof(Person), typeof(int)).Should().BeOfType<IntValueRetriever>();
        service.GetValueRetrieverFor(Tables.Of("| Name | Value |\n| Age | |").Rows[0], typeof(Person), typeof(Person)).Should().BeNull();
        own.Retrieve(default, typeof(Person), typeof(int?)).Should().BeNull();
    }

    [Fact]
    public void One_is_unregistered_or_replaced_by_itself_or_by_its_type()
    {
        service.ValueRetrievers.Unregister<IntValueRetriever>();
        service.ValueRetrievers.Should().NotContain(each => each is IntValueRetriever);

        var own = new IntValueRetriever();
        service.ValueRetrievers.Replace(service.ValueRetrievers.OfType<BoolValueRetriever>().Single(), own);
        service.ValueRetrievers.Should().NotContain(each => each is BoolValueRetriever).And.HaveElementAt(0, own);

        service.ValueRetrievers.Replace<IntValueRetriever, BoolValueRetriever>();
        service.ValueRetrievers.Should().NotContain(own).And.Subject.First().Should().BeOfType<BoolValueRetriever>();
        service.ValueRetrievers.Unregister(service.ValueRetrievers.First());
        service.ValueRetrievers.Should().NotContain(each => each is BoolValueRetriever);
    }

    [Fact]
    public void The_default_is_asked_last_and_there_is_one_at_most()
    {
        service.ValueComparers.SetDefault<BoolValueComparer>();
        service.ValueComparers.Should().NotContain(each => each is DefaultValueComparer);
        service.ValueComparers.Last().Should().BeOfType<BoolValueComparer>();

        service.ValueComparers.ClearDefault();
        service.ValueComparers.Last().Should().BeOfType<FloatValueComparer>();

        service.ValueComparers.SetDefault(new GuidValueComparer());
        service.ValueComparers.Clear();
        service.ValueComparers.Should().BeEmpty();
    }

    [Fact]
    public void All_is_as_it_was_after_a_restore()
    {
        var before = service.ValueRetrievers.Select(each => each.GetType()).ToList();
        service.ValueRetrievers.Clear();
        service.ValueComparers.Clear();

        service.RestoreDefaults();

        service.ValueRetrievers.Select(each => each.GetType()).Should().Equal(before);
        service.ValueComparers.Last().Should().BeOfType<DefaultValueComparer>();
    }
}
