namespace Acceptance.Fakes;

/// <summary>Reads one turn of a script file: the same words as the records, and one object may combine thinks, says and calls.</summary>
internal static class ScriptTurn
{
    public static readonly string[] Keys =
        ["thinks", "signature", "says", "refuses", "calls", "offers", "usage", "stop", "fails", "troubled", "replays", "breaksOff", "resets", "hangs", "errs", "garbles", "slows", "pauses"];

    private static readonly string[] Faults = ["breaksOff", "resets", "hangs", "errs", "garbles", "slows", "pauses"];

    public static Turn Read(ScriptNode node)
    {
        var given = node.Fields(["when", .. Keys]);
        if (given.Optional("fails") is { } fails)
        {
            Alone(node, "fails");
            return Fails(fails);
        }

        if (given.Optional("troubled") is { } troubled)
        {
            Alone(node, "troubled");
            return Troubled(troubled);
        }

        if (given.Optional("replays")?.Fields("status", "contentType", "events") is { } replays)
        {
            return new Replays(replays.Required("status").Number, replays.Required("contentType").Text, [.. replays.Required("events").Items().Select(piece => piece.Text)]);
        }

        var faults = Faults.Where(name => given.Optional(name) is not null).ToList();
        if (faults.Count > 1)
        {
            throw given.Wrong($"one turn has one fault, and this has {string.Join(" and ", faults)}");
        }

        return faults is [var fault] ? Faulty(fault, given.Optional(fault)!, given) : Reply(given) ?? throw given.Wrong($"a turn needs one of {string.Join(", ", Keys)}");
    }

    // A word beside an error would never be heard, and whoever wrote it would not be told.
    private static void Alone(ScriptNode node, string error)
    {
        if (Keys.FirstOrDefault(key => key != error && node.Optional(key) is not null) is { } other)
        {
            throw node.Wrong($"{error} stands alone in its turn, and this has {other} too");
        }
    }

    private static Turn Faulty(string fault, ScriptNode how, ScriptNode given)
    {
        var reply = Reply(given);
        if (fault == "hangs" && reply is null)
        {
            return how.IsNothing ? new Hangs() : throw how.Wrong("hangs takes no more than its name where the model says nothing");
        }

        var of = reply ?? throw given.Wrong($"{fault} needs something that the model says, thinks or calls");
        return fault switch
        {
            "breaksOff" => new BreaksOff(of, how.Fields("after").Required("after").Number),
            "resets" => new Resets(of, how.Fields("after").Required("after").Number),
            "hangs" => new Hangs(of, how.Fields("after").Required("after").Number),
            "errs" => new Errs(of, how.Fields("after", "with").Optional("with")?.Word<Trouble>() ?? Trouble.ServerError, how.Required("after").Number),
            "slows" => new Slows(of, how.Seconds),
            "pauses" => new Pauses(of, how.Fields("after").Required("after").Number, new()),
            _ => new Garbles(of, how.Word<Garbling>()),
        };
    }

    private static Reply? Reply(ScriptNode given) => given.Optional("offers") is { } offers
        ? new Offers([.. offers.Items().Select(choice => Parts(choice.Fields(Keys)) ?? throw choice.Wrong("a choice needs something that the model says"))]) { Usage = Usage(given) }
        : Parts(given);

    private static Reply? Parts(ScriptNode given)
    {
        List<Reply> parts = [];
        if (given.Optional("thinks") is { } thinks)
        {
            parts.Add(given.Optional("signature") is { } signature ? new Thinks(thinks.Text, signature.Text) : new Thinks(thinks.Text));
        }

        if (given.Optional("says") is { } says)
        {
            parts.Add(says.IsText ? new Says(says.Text) : new Says([.. says.Items().Select(chunk => chunk.Text)]));
        }

        if (given.Optional("refuses") is { } refuses)
        {
            parts.Add(new Refuses(refuses.Text));
        }

        parts.AddRange(given.Optional("calls")?.Items().Select(Call) ?? []);
        return parts.Count == 0 ? null : (parts.Count == 1 ? parts[0] : new Replies([.. parts])) with { Usage = Usage(given), Stop = given.Optional("stop")?.Word<Stop>() };
    }

    private static Calls Call(ScriptNode node)
    {
        var call = node.Fields("tool", "arguments", "id");
        var arguments = call.Optional("arguments");
        return new(call.Required("tool").Text, arguments is null || arguments.IsNothing ? "" : arguments.IsText ? arguments.Text : YamlAsJson.Write(arguments.Yaml) ?? throw arguments.Wrong("these arguments have no JSON: look for keys that are no texts and for anchors that name themselves"), call.Optional("id")?.Text);
    }

    private static Usage? Usage(ScriptNode given) => given.Optional("usage")?.Fields("input", "output", "cached", "reasoning", "cacheWritten") is { } usage
        ? new(usage.Required("input").Number, usage.Required("output").Number, usage.Optional("cached")?.Number ?? 0, usage.Optional("reasoning")?.Number ?? 0, usage.Optional("cacheWritten")?.Number ?? 0)
        : null;

    private static Fails Fails(ScriptNode node)
    {
        var fails = node.Fields("status", "message", "retryAfter");
        var status = fails.Required("status");
        return status.Number is >= 400 and <= 599
            ? new(status.Number, fails.Optional("message")?.Text, fails.Optional("retryAfter")?.Seconds)
            : throw status.Wrong("a failure's status is 400 to 599");
    }

    private static Troubled Troubled(ScriptNode node)
    {
        if (node.IsText)
        {
            return new(node.Word<Trouble>());
        }

        var troubled = node.Fields("with", "retryAfter");
        return new(troubled.Required("with").Word<Trouble>(), troubled.Optional("retryAfter")?.Seconds);
    }
}
