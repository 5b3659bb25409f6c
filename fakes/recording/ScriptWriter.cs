using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Acceptance.Fakes.Recordings;

/// <summary>Writes turns as a script that reads back as the same turns.</summary>
internal static class ScriptWriter
{
    public static void Write(IEnumerable<Turn> turns, TextWriter writer)
    {
        var yaml = new Emitter(writer, new EmitterSettings().WithBestWidth(int.MaxValue));
        yaml.Emit(new StreamStart());
        yaml.Emit(new DocumentStart());
        Mapping(yaml, () =>
        {
            Key(yaml, "turns");
            List(yaml, turns, turn => Mapping(yaml, () => Write(yaml, turn)));
        });
        yaml.Emit(new DocumentEnd(isImplicit: true));
        yaml.Emit(new StreamEnd());
    }

    private static void Write(Emitter yaml, Turn turn)
    {
        if (turn is Fails fails)
        {
            Key(yaml, "fails");
            Mapping(yaml, () =>
            {
                Plain(yaml, "status", fails.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
                Text(yaml, "message", fails.Message);
                Plain(yaml, "retryAfter", fails.RetryAfter is { } wait ? Quoted.Seconds(wait) : null);
            });
        }
        else if (turn is Errs errs)
        {
            Write(yaml, errs.Of);
            Key(yaml, "errs");
            Mapping(yaml, () =>
            {
                Plain(yaml, "after", $"{errs.After}");
                Plain(yaml, "with", Word($"{errs.With}"));
            });
        }
        else
        {
            Write(yaml, (Reply)turn);
        }
    }

    private static void Write(Emitter yaml, Reply reply)
    {
        var thinks = reply.Parts.OfType<Thinks>().FirstOrDefault();
        Text(yaml, "thinks", thinks?.Thought);
        Text(yaml, "signature", thinks?.Signature);
        if (reply.Parts.OfType<Says>().FirstOrDefault() is { } says)
        {
            Key(yaml, "says");
            List(yaml, says.Chunks, chunk => Quote(yaml, chunk));
        }

        Text(yaml, "refuses", reply.Parts.OfType<Refuses>().FirstOrDefault()?.Because);
        if (reply.ToolCalls.Any())
        {
            Key(yaml, "calls");
            List(yaml, reply.ToolCalls, call => Mapping(yaml, () =>
            {
                Text(yaml, "tool", call.Tool);
                Text(yaml, "arguments", call.Arguments.Length == 0 ? null : call.Arguments);
                Text(yaml, "id", call.Id);
            }));
        }

        Plain(yaml, "stop", reply.Stop is { } stop ? Word($"{stop}") : null);
        if (reply.Usage is { } usage)
        {
            Key(yaml, "usage");
            Mapping(yaml, () =>
            {
                Plain(yaml, "input", $"{usage.Input}");
                Plain(yaml, "output", $"{usage.Output}");
                Plain(yaml, "cached", usage.Cached == 0 ? null : $"{usage.Cached}");
                Plain(yaml, "cacheWritten", usage.CacheWritten == 0 ? null : $"{usage.CacheWritten}");
                Plain(yaml, "reasoning", usage.Reasoning == 0 ? null : $"{usage.Reasoning}");
            });
        }
    }

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void Mapping(Emitter yaml, Action inside)
    {
        yaml.Emit(new MappingStart());
        inside();
        yaml.Emit(new MappingEnd());
    }

    private static void List<T>(Emitter yaml, IEnumerable<T> items, Action<T> write)
    {
        yaml.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, items is string[] ? SequenceStyle.Flow : SequenceStyle.Block));
        foreach (var item in items)
        {
            write(item);
        }

        yaml.Emit(new SequenceEnd());
    }

    private static void Key(Emitter yaml, string name) => yaml.Emit(new Scalar(name));

    private static void Plain(Emitter yaml, string name, string? word)
    {
        if (word is not null)
        {
            Key(yaml, name);
            yaml.Emit(new Scalar(word));
        }
    }

    private static void Text(Emitter yaml, string name, string? text)
    {
        if (text is not null)
        {
            Key(yaml, name);
            Quote(yaml, text);
        }
    }

    // JSON is easier on the eye between single quotes, which cannot hold everything.
    private static void Quote(Emitter yaml, string text) =>
        yaml.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, text.StartsWith('{') && text.All(letter => letter is >= ' ' and <= '~') ? ScalarStyle.SingleQuoted : ScalarStyle.DoubleQuoted, false, true));
}
