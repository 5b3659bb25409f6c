using Gherkin;
using Gherkin.Ast;

namespace Acceptance.Cli.Features;

/// <summary>What a feature file says, as far as the commands look at it.</summary>
/// <param name="Place">The file, and the line of the title.</param>
/// <param name="Title">What stands behind the keyword.</param>
/// <param name="Scenarios">Those of its rules too, in the order of the file.</param>
/// <param name="Backgrounds">Its own and its rules', each with its sentences.</param>
internal sealed record Feature(Place Place, string Title, IReadOnlyList<Scenario> Scenarios, IReadOnlyList<IReadOnlyList<Step>> Backgrounds)
{
    /// <summary>Reads all feature files under the root's features folder, by path.</summary>
    /// <exception cref="FeatureUnreadableException">One is no Gherkin; says where.</exception>
    public static IReadOnlyList<Feature> All(string root) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(root, "features"), "*.feature", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .Select(file => Read(root, file)).OfType<Feature>(),
    ];

    private static Feature? Read(string root, string file)
    {
        try
        {
            using var text = File.OpenText(Path.Combine(root, file));
            // A file with no feature in it is legal Gherkin.
            return new Parser().Parse(text).Feature is { } feature ? new FeatureWalk(file).Of(feature) : null;
        }
        catch (ParserException e)
        {
            throw new FeatureUnreadableException(file, e);
        }
    }
}
