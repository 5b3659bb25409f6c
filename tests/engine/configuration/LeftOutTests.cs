using Reqnroll;
using Reqnroll.Engine;
using Reqnroll.Engine.Assist;

namespace Engine.Tests.Configuration;

public sealed class LeftOutTests
{
    private static readonly string[] NotHere =
    [
        "Reqnroll.TestRunnerManager", "Reqnroll.ISyncTestRunner", "Reqnroll.Plugins.IRuntimePlugin", "Reqnroll.Infrastructure.IReqnrollAttachmentHandler",
        "Reqnroll.Infrastructure.IObsoleteStepHandler", "Reqnroll.Events.StepStartedEvent", "Reqnroll.Tracing.ITraceListener",
    ];

    [Fact]
    public void Each_has_a_reason_and_says_how_it_shows_and_is_named_once()
    {
        LeftOut.All.Should().OnlyContain(each => each.Why.EndsWith('.') && each.Shows.Length > 0);
        LeftOut.All.Select(each => each.What).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_table_methods_are_stricter_in_is_part_of_it() =>
        LeftOut.All.Select(each => each.What).Should().Contain(StricterThanReqnroll.All.Select(each => each.Reqnroll));

    [Fact]
    public void A_suite_that_uses_a_type_that_is_not_here_does_not_build() =>
        NotHere.Select(name => typeof(LeftOut).Assembly.GetType(name)).Should().OnlyContain(type => type == null);

    [Fact]
    public void No_attribute_can_be_derived_from_that_Reqnroll_would_not_look_at() =>
        typeof(LeftOut).Assembly.GetExportedTypes().Where(type => type.BaseType == typeof(HookAttribute)).Append(typeof(BindingAttribute))
            .Should().HaveCount(13).And.OnlyContain(type => type.IsSealed);
}
