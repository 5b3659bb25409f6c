namespace Acceptance.Fakes;

/// <summary>Thrown on purpose: it makes the server end a connection without the answer's end.</summary>
internal sealed class AnswerBrokenOffException : Exception;
