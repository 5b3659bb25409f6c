using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Reqnroll.Engine.Generator;

namespace EngineFigures;

/// <summary>What the generator alone costs: all features, then one that was touched; and how much code it makes.</summary>
internal static class GeneratorTime
{
    public static void Print(IEnumerable<string> features)
    {
        var files = features.Select(file => new Text(file, File.ReadAllText(file))).ToArray();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new FeatureGenerator().AsSourceGenerator()], files);
        var compilation = CSharpCompilation.Create("Sample");
        driver = driver.RunGenerators(compilation);
        var all = driver.GetTimingInfo().ElapsedTime;
        var lines = driver.GetRunResult().GeneratedTrees.Where(tree => tree.FilePath.Contains(".feature", StringComparison.Ordinal)).Select(tree => tree.GetText().Lines.Count).ToList();
        driver = driver.ReplaceAdditionalText(files[0], new Text(files[0].Path, files[0].GetText().ToString() + "\n")).RunGenerators(compilation);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"generator alone        all {all.TotalMilliseconds:0} ms, one touched {driver.GetTimingInfo().ElapsedTime.TotalMilliseconds:0.0} ms, {lines.Average():0} lines a feature"));
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
