using System.Text;

namespace EngineFigures;

/// <summary>A suite of n features with ten scenarios of five steps each, or as many empty facts: the two sides of the comparison.</summary>
internal sealed class SampleSuite(string folder, string repository)
{
    public string Project => Path.Combine(folder, "Sample.csproj");

    public string Folder => folder;

    public void WriteFeatures(int count)
    {
        WriteProject($"""<Import Project="{repository}/engine/Engine.targets" />""");
        Write("reqnroll.json", """{ "generator": { "parallelScope": "Feature" } }""");
        for (var feature = 0; feature < count; feature++)
        {
            Write($"features/Feature{feature}.feature", Feature(feature));
        }

        Write("Steps.cs", """
            using Reqnroll;
            [Binding]
            public sealed class Steps
            {
                [Given("the account of {word} holds {int} coins")] public void A(string who, int coins) { }
                [Given("the shop sells {string} for {int} coins")] public void B(string what, int coins) { }
                [When("{word} buys {string}")] public void C(string who, string what) { }
                [Then("the account of {word} shows {int} coins")] public void D(string who, int coins) { }
                [Then("the receipt names {string}")] public void E(string what) { }
            }
            """);
    }

    public void WriteFacts(int classes)
    {
        WriteProject("""
            <ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" /><PackageReference Include="xunit" /><PackageReference Include="xunit.runner.visualstudio" /></ItemGroup>
            """);
        for (var index = 0; index < classes; index++)
        {
            var facts = string.Concat(Enumerable.Range(0, 10).Select(each => $"    [Fact] public void Fact_{each}() {{ }}\n"));
            Write($"Class{index}.cs", $"using Xunit;\npublic sealed class Class{index}\n{{\n{facts}}}\n");
        }
    }

    /// <summary>One feature of scenarios that each wait: what parallel workers are for.</summary>
    public void WriteWaiting(int scenarios, int workers)
    {
        WriteProject($"""<Import Project="{repository}/engine/Engine.targets" />""");
        Write("reqnroll.json", """{ "generator": { "parallelScope": "Scenario" } }""");
        Write("xunit.runner.json", $$"""{ "maxParallelThreads": {{workers}} }""");
        Write("features/Waiting.feature", "Feature: Waiting\n" + string.Concat(Enumerable.Range(0, scenarios).Select(each => $"\n  Scenario: Number {each}\n    Given a wait of 50 ms\n")));
        Write("Steps.cs", """
            using Reqnroll;
            [Binding]
            public sealed class Steps
            {
                [Given("a wait of {int} ms")] public void Wait(int ms) => new System.Threading.ManualResetEventSlim().Wait(ms);
            }
            """);
    }

    public IEnumerable<string> Features => Directory.EnumerateFiles(Path.Combine(folder, "features"));

    public void Touch() => File.AppendAllText(Path.Combine(folder, "features/Feature0.feature"), "\n  Scenario: Another\n    When Ann buys \"tea\"\n");

    private static string Feature(int feature)
    {
        var text = new StringBuilder($"Feature: Shop number {feature}\n");
        for (var scenario = 0; scenario < 10; scenario++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"""

                  Scenario: Ann buys thing {scenario} in shop {feature}
                    Given the account of Ann holds {100 + scenario} coins
                    And the shop sells "thing {scenario}" for {scenario} coins
                    When Ann buys "thing {scenario}"
                    Then the account of Ann shows 100 coins
                    And the receipt names "thing {scenario}"

                """);
        }

        return text.ToString();
    }

    private void WriteProject(string body)
    {
        Write("Sample.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><IsTestProject>true</IsTestProject><EmitCompilerGeneratedFiles>false</EmitCompilerGeneratedFiles></PropertyGroup>{body}</Project>""");
        Write("Directory.Build.props", $"""<Project><Import Project="{repository}/Directory.Build.props" /><PropertyGroup><AnalysisMode>Default</AnalysisMode></PropertyGroup></Project>""");
        Write("Directory.Packages.props", $"""<Project><Import Project="{repository}/Directory.Packages.props" /></Project>""");
        Write(".editorconfig", "root = true\n");
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
