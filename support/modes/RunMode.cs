namespace Acceptance.Support.Modes;

/// <summary>Who plays the model in a run: the scripted fake, unless a person asks for the real one.</summary>
public sealed class RunMode
{
    private const string Mock = "USE_MOCK_LLM";
    private const string Real = "USE_REAL_LLM";

    private RunMode(bool isReal, string? wrong) => (IsReal, Wrong) = (isReal, wrong);

    /// <summary>The mode of this run.</summary>
    public static RunMode OfThisRun { get; } = Of(Environment.GetEnvironmentVariable);

    /// <summary>Whether real models answer.</summary>
    public bool IsReal { get; }

    /// <summary>What is wrong with the variables, as a sentence; null when nothing is.</summary>
    public string? Wrong { get; }

    /// <summary>Reads the mode from variables.</summary>
    public static RunMode Of(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var (mock, real) = (variable(Mock), variable(Real));
        return (Flag(mock), Flag(real)) switch
        {
            (null, _) when mock is { Length: > 0 } => Unusable($"{Mock}={mock} is neither true nor false."),
            (_, null) when real is { Length: > 0 } => Unusable($"{Real}={real} is neither true nor false."),
            (true, true) => Unusable($"{Mock} and {Real} are both set, and a run has one model: leave one of them out."),
            (false, not true) => Unusable($"{Mock}=false leaves a run without a model: set {Real}=true, or leave {Mock} out."),
            var (_, asked) => new(asked is true, null),
        };
    }

    private static RunMode Unusable(string why) => new(false, why);

    private static bool? Flag(string? value) => value?.ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };
}
