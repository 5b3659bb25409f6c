using Reqnroll.BoDi;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Messages;
using Xunit.Abstractions;

namespace Reqnroll.Engine.Running;

/// <summary>What every scenario's container holds.</summary>
internal static class ScenarioObjects
{
    public static ScenarioContext Register(ObjectContainer container, ScenarioModel model, RowModel? row, ITestOutputHelper output, ScenarioMessages? messages)
    {
        string[] tags = [.. model.Tags.Concat(row?.Tags ?? [])];
        var info = new ScenarioInfo(model.Title, model.Description, tags, row?.ToArguments(), model.Feature.Tags.Concat(model.Rule?.Tags ?? []));
        var context = new ScenarioContext(container, info, model.Rule);
        container.RegisterInstanceAs(context);
        container.RegisterInstanceAs<IScenarioContext>(context);
        container.RegisterInstanceAs(info);
        container.RegisterInstanceAs(output);
        container.RegisterInstanceAs<IReqnrollOutputHelper>(new ScenarioOutput(output.WriteLine, messages is null ? null : messages.Attach));
        return context;
    }
}
