using System.Reflection;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>One scenario, or one row, as xUnit knows it: its name, its tags as traits, whether it is ignored.</summary>
public sealed class ScenarioTestCase : SkippableFactTestCase
{
    /// <summary>For xUnit, which fills it from its serialized form.</summary>
    [Obsolete("Called by the de-serializer; should only be called by deriving classes for de-serialization purposes")]
    public ScenarioTestCase()
    {
    }

    /// <summary>The test case of a generated method; of an outline, with the key of its row as the argument.</summary>
    public ScenarioTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, object[]? arguments)
        : base([typeof(global::Xunit.SkipException).FullName!], diagnostics, display, options, method, arguments)
    {
    }

    internal string? Row => TestMethodArguments is [string key] ? key : null;

    internal static ScenarioModel ModelOf(ITestMethod method)
    {
        var type = method.TestClass.Class.ToRuntimeType();
        var attributes = method.Method.ToRuntimeMethod().GetCustomAttributes();
        var line = attributes.Select(each => (each as ScenarioAttribute)?.Line ?? (each as ScenarioOutlineAttribute)?.Line).First(each => each is not null)!.Value;
        return TestRun.Of(type.Assembly).Model(type).Scenarios[line];
    }

    /// <inheritdoc/>
    protected override void Initialize()
    {
        base.Initialize();
        var model = ModelOf(TestMethod);
        var row = model.Row(Row);
        DisplayName = model.NameOf(row);
        SkipReason = model.IsIgnored(row) ? "Ignored" : SkipReason;
        Traits["FeatureTitle"] = [model.Feature.Title];
        Traits["Description"] = [model.Title];
        if (model.AllTags(row).ToList() is { Count: > 0 } tags)
        {
            Traits["Category"] = tags;
        }
    }
}
