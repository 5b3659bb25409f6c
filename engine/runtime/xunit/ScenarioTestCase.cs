using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>One scenario, or one row, as xUnit knows it: its name, its tags as traits, whether it is ignored.</summary>
public sealed class ScenarioTestCase : SkippableFactTestCase
{
    private static readonly ConcurrentDictionary<MethodInfo, ScenarioModel> Models = new();

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

    /// <summary>The test case of a scenario, or of one of its rows, in the collection where it belongs.</summary>
    internal static ScenarioTestCase Of(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, ScenarioModel scenario, RowModel? row) =>
        new(diagnostics, display, options, Collections.Place(method, scenario, row), row is null ? null : [row.Key]);

    internal string? Row => TestMethodArguments is [string key] ? key : null;

    /// <summary>The test case in one line, of what it takes to make it again; it begins as none of xUnit's own do (":F:" or a type's name).</summary>
    internal string Text
    {
        get
        {
            var (test, key) = (TestMethod.TestClass, Row is null ? "" : ":" + Uri.EscapeDataString(Row));
            return string.Create(CultureInfo.InvariantCulture, $":S:{(int)DefaultMethodDisplay}:{(int)DefaultMethodDisplayOptions}:{test.TestCollection.UniqueID:N}:{test.Class.Name}:{TestMethod.Method.Name}{key}");
        }
    }

    internal static ScenarioModel ModelOf(ITestMethod method) => Models.GetOrAdd(method.Method.ToRuntimeMethod(), static each =>
    {
        var line = each.GetCustomAttribute<ScenarioAttribute>()?.Line ?? each.GetCustomAttribute<ScenarioOutlineAttribute>()!.Line;
        return TestRun.Of(each.DeclaringType!.Assembly).Model(each.DeclaringType).Scenarios[line];
    });

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
