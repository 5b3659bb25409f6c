using System.Runtime.CompilerServices;
using Agents.Domain;
using Agents.State;

namespace Agents.Models;

/// <summary>Finds the model that a name stands for; keys and addresses come from the SDKs' usual environment variables.</summary>
internal static class ModelFor
{
    /// <summary>The model.</summary>
    /// <param name="name">provider/model.</param>
    /// <param name="settings">Whether to stream, how often to try again.</param>
    /// <exception cref="Failure">There is no key for it, or its address is no URL.</exception>
    public static IModel Named(string name, Settings settings)
    {
        var model = ModelName.Parse(name);
        var prefix = model.Provider.ToUpperInvariant();
        var key = Misbehaviour.Is("leak-key") ? Misbehaviour.Key : Environment.GetEnvironmentVariable($"{prefix}_API_KEY");
        if (string.IsNullOrWhiteSpace(key))
        {
            throw new Failure($"There is no key for {model}; set {prefix}_API_KEY, or choose another model with `agents config set core.model`.");
        }

        var asking = new Asking(
            key, Address($"{prefix}_BASE_URL"), settings[Setting.Stream] == "true", int.Parse(settings[Setting.ModelRetries]));
        return new SteadyModel(name, key, model.Provider == "openai" ? new OpenAiModel(model.Model, asking) : Anthropic(model.Model, asking));
    }

    // Known when the program is compiled ahead, which then leaves the SDK out.
    private static IModel Anthropic(string model, Asking asking) =>
        RuntimeFeature.IsDynamicCodeSupported ? new AnthropicModel(model, asking) : new AnthropicProcess(model, asking);

    private static Uri? Address(string variable) => Environment.GetEnvironmentVariable(variable) switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => address,
        var text => throw new Failure($"{variable} is '{text}', which is no http or https URL; correct it or unset it."),
    };
}
