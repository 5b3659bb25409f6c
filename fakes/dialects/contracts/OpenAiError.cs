namespace Acceptance.Fakes.Dialects;

/// <summary>The sentences in which OpenAI's APIs refuse a field, each with the code that belongs to it.</summary>
internal static class OpenAiError
{
    public static Failure Missing(string field) => new(400, $"Missing required parameter: '{field}'.", null, "missing_required_parameter", field);

    public static Failure EmptyArray(string field) => new(400, $"Invalid '{field}': empty array. Expected an array with minimum length 1, but got an empty array instead.", null, "empty_array", field);

    public static Failure LongArray(string field, int most, int came) => new(400, $"Invalid '{field}': array too long. Expected an array with maximum length {most}, but got an array with length {came} instead.", null, "array_above_max_length", field);

    public static Failure EmptyString(string field) => new(400, $"Invalid '{field}': empty string. Expected a string with minimum length 1, but got an empty string instead.", null, "empty_string", field);

    public static Failure LongString(string field, int most, int came) => new(400, $"Invalid '{field}': string too long. Expected a string with maximum length {most}, but got a string with length {came} instead.", null, "string_above_max_length", field);

    public static Failure NoMatch(string field, string pattern) => new(400, $"Invalid '{field}': string does not match pattern. Expected a string that matches the pattern '{pattern}'.", null, "invalid_value", field);

    public static Failure NotOneOf(string field, string came, string supported) => new(400, $"Invalid value: '{came}'. Supported values are: {supported}.", null, "invalid_value", field);

    public static Failure Unsupported(string field) => new(400, $"Unsupported parameter: '{field}' is not supported with this model.", null, "unsupported_parameter", field);
}
