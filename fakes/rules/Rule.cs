namespace Acceptance.Fakes;

/// <summary>
/// A standing answer, for requests beside the conversation such as titles and summaries. It consumes no turn. All that it asks for must
/// be so; of several that fit, the one that asks for most wins, then the one with the longer text.
/// </summary>
/// <param name="Answer">What the model answers.</param>
public sealed record Rule(Turn Answer)
{
    /// <summary>The instructions or the last message contain this. Earlier messages do not count: they would match again at every later call.</summary>
    public string? Contains { get; init; }

    /// <summary>The model that is asked is this one.</summary>
    public string? Model { get; init; }

    /// <summary>This tool is offered.</summary>
    public string? Tool { get; init; }

    /// <summary>An answer in JSON is asked for whose schema contains this.</summary>
    public string? Schema { get; init; }

    internal int Weight => Count(Contains) + Count(Model) + Count(Tool) + Count(Schema);

    /// <summary>The rule in one line, as transcripts print it.</summary>
    public override string ToString()
    {
        string?[] asks = [Named("contains", Contains), Named("model", Model), Named("tool", Tool), Named("schema", Schema)];
        return Weight == 0 ? "always" : $"when {string.Join(", ", asks.OfType<string>())}";
    }

    internal bool Fits(Received request) =>
        (Model is null || request.Model == Model)
        && (Tool is null || request.Tools.Any(tool => tool.Name == Tool))
        && (Schema is null || request.OutputSchema.Contains(Schema, StringComparison.Ordinal))
        && (Contains is null || Texts(request).Any(text => text.Contains(Contains, StringComparison.Ordinal)));

    /// <summary>The texts that <see cref="Contains"/> is looked for in.</summary>
    internal static IEnumerable<string> Texts(Received request) => request.Messages.Count == 0
        ? [request.System]
        : [request.System, request.Messages[^1].Text, .. request.Messages[^1].Results.Select(result => result.Text)];

    private static int Count(string? asked) => asked is null ? 0 : 1;

    private static string? Named(string what, string? asked) => asked is null ? null : $"{what} {Quoted.Line(asked)}";
}
