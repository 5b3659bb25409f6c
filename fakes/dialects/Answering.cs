namespace Acceptance.Fakes.Dialects;

/// <summary>What a dialect needs beside the turn to write an answer.</summary>
/// <param name="Request">The request that is answered.</param>
/// <param name="Number">The exchange's number: answers are numbered as they are.</param>
/// <param name="Created">The date, in seconds since 1970.</param>
/// <param name="Issued">What the conversation hands out ids from.</param>
internal sealed record Answering(Received Request, int Number, long Created, Issued Issued)
{
    /// <summary>The usage of a reply: the script's, else estimated at a quarter of the characters, as a rule of thumb.</summary>
    public Usage Usage(Reply reply) => Fakes.Usage.Of(Request, reply);

    /// <summary>A call's id: the script's, else the next of its kind.</summary>
    public string CallId(Calls call, string prefix) => call.Id ?? Issued.Next(prefix);

    /// <summary>Whether a thought was shown in this answer.</summary>
    public bool Thought { get; private set; }

    /// <summary>Whether the request gets to see a thought; what was seen must come back with its signature.</summary>
    public bool Shows(Thinks thought)
    {
        if (!Request.WantsThoughts)
        {
            return false;
        }

        Issued.Remember(thought);
        return Thought = true;
    }
}
