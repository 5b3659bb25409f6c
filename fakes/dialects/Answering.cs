namespace Acceptance.Fakes.Dialects;

/// <summary>What a dialect needs beside the turn to write an answer.</summary>
/// <param name="Request">The request that is answered.</param>
/// <param name="Number">The exchange's number: answers are numbered as they are.</param>
/// <param name="Created">The date, in seconds since 1970.</param>
/// <param name="Ids">The conversation's counters.</param>
internal sealed record Answering(Received Request, int Number, long Created, Ids Ids)
{
    /// <summary>How many tokens a reply is taken to be: a quarter of its characters, as a rule of thumb, and at least one.</summary>
    public static int Tokens(Reply reply) => Math.Max(1, (reply.Parts.Sum(Length) + 3) / 4);

    private static int Length(Reply part) => part switch
    {
        Says says => says.Chunks.Sum(chunk => chunk.Length),
        Calls calls => calls.Tool.Length + calls.Arguments.Length,
        _ => 0,
    };
}
