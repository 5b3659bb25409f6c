namespace Acceptance.Support.Agents;

/// <summary>What an invariant says of the paths that fit a pattern.</summary>
/// <param name="Words">In the features.</param>
/// <param name="Option">On the command line.</param>
public sealed record InvariantRule(string Words, string Option)
{
    /// <summary>All that a scenario may name.</summary>
    public static readonly IReadOnlyList<InvariantRule> All =
    [
        new("must not change", "--must-not-change"),
        new("alone may change", "--may-only-change"),
        new("is what new files are called", "--new-files"),
        new("is for a human to decide", "--ask"),
    ];
}
