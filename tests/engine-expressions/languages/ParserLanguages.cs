using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Gherkin;

namespace Engine.Expressions.Tests;

/// <summary>All languages of the official parser, as it holds them: it has no list, but a method a language.</summary>
internal static class ParserLanguages
{
    private const string Maker = "CreateGherkinDialectFor_";

    public static IReadOnlyList<string> All { get; } = Read();

    public static GherkinDialect Dialect(string language) => new GherkinDialectProvider().GetDialect(language, default);

    // From the metadata: to load the parser's types would need Cucumber.Messages, which is absent by design.
    private static List<string> Read()
    {
        using var file = new PEReader(File.OpenRead(typeof(Parser).Assembly.Location));
        var names = file.GetMetadataReader();
        return
        [
            .. names.MethodDefinitions.Select(method => names.GetString(names.GetMethodDefinition(method).Name))
                .Where(name => name.StartsWith(Maker, StringComparison.Ordinal))
                .Select(name => name[Maker.Length..].Replace('_', '-'))
                .Order(StringComparer.Ordinal),
        ];
    }
}
