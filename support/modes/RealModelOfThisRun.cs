using System.Globalization;
using Acceptance.Fakes;

namespace Acceptance.Support.Modes;

/// <summary>The real providers of a run that asks for them: where they are, their keys, and how much may be asked.</summary>
internal static class RealModelOfThisRun
{
    private const string Limit = "ACCEPTANCE_REAL_REQUESTS";
    private const int DefaultLimit = 20;

    private static readonly Lazy<RealModel> Model = new(() => new(Options(Environment.GetEnvironmentVariable)));

    /// <summary>Lets the real provider answer this conversation.</summary>
    public static void Answers(Conversation conversation) => conversation.PassTo(Model.Value);

    /// <summary>Writes down what was asked and about what it cost, as <c>artifacts/real-models.txt</c>.</summary>
    /// <returns>The same as text; null when no scenario asked for the real model.</returns>
    public static string? Settle()
    {
        if (!Model.IsValueCreated)
            return null;
        var costs = Model.Value.Costs;
        Model.Value.Dispose();
        Directory.CreateDirectory(Artifacts.Folder);
        File.WriteAllText(Artifacts.At("real-models.txt"), costs);
        return costs;
    }

    /// <summary>What the variables say.</summary>
    /// <exception cref="ScenarioBroken">The limit is no number, or a base URL is none.</exception>
    internal static RealModelOptions Options(Func<string, string?> variable)
    {
        var defaults = new RealModelOptions();
        return defaults with
        {
            OpenAi = Provider("OPENAI", defaults.OpenAi),
            Anthropic = Provider("ANTHROPIC", defaults.Anthropic),
            RequestLimit = variable(Limit) is not { Length: > 0 } limit ? DefaultLimit
                : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                : throw new ScenarioBroken([$"{Limit}={limit} is not a number of requests: give one, such as {DefaultLimit}."]),
            Advice = $"{Limit} raises the limit, OPENAI_API_KEY and ANTHROPIC_API_KEY give the keys, and --filter runs fewer scenarios.",
            Recordings = Artifacts.At("recordings"),
        };

        RealProvider Provider(string name, RealProvider otherwise) => new(
            variable($"{name}_BASE_URL") is not { Length: > 0 } url ? otherwise.BaseUrl
            : Uri.TryCreate(url, UriKind.Absolute, out var given) && given.Scheme is "http" or "https" ? given
            : throw new ScenarioBroken([$"{name}_BASE_URL={url} is not an address: give one that begins with https://."]),
            variable($"{name}_API_KEY"));
    }
}
