using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Engine.Tests.Generator;

/// <summary>What the generator makes of feature files.</summary>
internal sealed class Generated
{
    private static readonly string Program =
        typeof(Generated).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(each => each.Key == "Generator").Value!;

    private GeneratorDriver driver;

    public Generated(params FeatureText[] files)
    {
        var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(Program).GetType("Reqnroll.Engine.Generator.FeatureGenerator")!)!;
        driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], files, optionsProvider: new Options(), driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    public IEnumerable<string> Classes => Result.GeneratedSources.Where(each => each.HintName.Contains(".feature")).Select(each => each.SourceText.ToString());

    public ImmutableArray<Diagnostic> Problems => Result.Diagnostics;

    public void Change(FeatureText before, FeatureText after)
    {
        driver = driver.ReplaceAdditionalText(before, after);
        Run();
    }

    private void Run() => driver = driver.RunGenerators(CSharpCompilation.Create("Suite"));

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.ProjectDir" => "/suite/",
                "build_property.RootNamespace" => "Suite",
                _ => null,
            };
            return value is not null;
        }
    }
}
