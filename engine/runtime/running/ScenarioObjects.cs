using Reqnroll.BoDi;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Messages;
using Reqnroll.Infrastructure;
using Xunit.Abstractions;

namespace Reqnroll.Engine.Running;

/// <summary>What every scenario's container holds.</summary>
internal static class ScenarioObjects
{
    public static ScenarioContext Register(ObjectContainer container, FeatureRun feature, ScenarioModel model, RowModel? row, ScenarioLog log, ScenarioMessages? messages)
    {
        string[] tags = [.. model.Tags.Concat(row?.Tags ?? [])];
        var info = new ScenarioInfo(model.Title, model.Description, tags, row?.ToArguments(), model.Feature.Tags.Concat(model.Rule?.Tags ?? []));
        var context = new ScenarioContext(container, info, model.Rule);
        container.RegisterInstanceAs(context);
        container.RegisterInstanceAs<IScenarioContext>(context);
        container.RegisterInstanceAs(info);
        container.RegisterInstanceAs<ITestOutputHelper>(log);
        container.RegisterInstanceAs<IReqnrollOutputHelper>(new ScenarioOutput(log.WriteLine, messages is null ? null : messages.Attach));
        container.RegisterInstanceAs<IContextManager>(new ContextManager(feature.Container.Resolve<ITestThreadContext>(), feature.Context, context));
        return context;
    }
}
