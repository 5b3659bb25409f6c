namespace Agents.Planning;

/// <summary>The model's answer does not have the form that it was asked for.</summary>
/// <param name="reason">What is wrong with it, in words that help the model as well as the user.</param>
internal sealed class Unreadable(string reason) : Exception(reason);
