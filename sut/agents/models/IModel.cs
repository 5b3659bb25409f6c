namespace Agents.Models;

/// <summary>A large language model, whoever serves it.</summary>
internal interface IModel
{
    /// <summary>Asks it one thing.</summary>
    /// <param name="question">A conversation; a text stands for one user message.</param>
    /// <param name="cancel">Stops the asking.</param>
    /// <exception cref="Failure">It cannot be reached, it refuses, or its answer is not whole.</exception>
    Task<Answer> AskAsync(Question question, CancellationToken cancel);
}
