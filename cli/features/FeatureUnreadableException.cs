using Gherkin;

namespace Acceptance.Cli.Features;

/// <summary>A feature file that is no Gherkin.</summary>
internal sealed class FeatureUnreadableException(string file, ParserException cause) : Exception(Said(file, cause), cause)
{
    // The parser begins each sentence with "(line:column): ".
    private static string Said(string file, ParserException cause) =>
        string.Join(Environment.NewLine, Errors(cause).Select(error => $"{file}:{error.Location?.Line}: {error.Message[(error.Message.IndexOf("): ", StringComparison.Ordinal) + 3)..]}"));

    private static IEnumerable<ParserException> Errors(ParserException cause) => cause is CompositeParserException several ? several.Errors : [cause];
}
