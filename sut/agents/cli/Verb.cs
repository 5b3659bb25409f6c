using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.State;

namespace Agents.Cli;

/// <summary>What every command has in common: it runs, its result is printed in the format that was asked for, its failure is one sentence.</summary>
internal static class Verb
{
    /// <summary>How output is written.</summary>
    public static readonly Option<string?> Format = FormatOption();

    /// <summary>Makes a command.</summary>
    /// <param name="name">Its last word.</param>
    /// <param name="does">What it does, for --help.</param>
    /// <param name="act">Does it.</param>
    /// <param name="symbols">Its arguments and options.</param>
    public static Command Of(string name, string does, Func<ParseResult, CancellationToken, Task<Result>> act, params Symbol[] symbols)
    {
        var command = new Command(name, Misbehaviour.Is("undescribed") ? "" : does);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        command.SetAction((parsed, cancel) => RunAsync(act, parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Func<ParseResult, CancellationToken, Task<Result>> act, ParseResult parsed, CancellationToken cancel)
    {
        var time = TimeProvider.System;
        var (started, clock) = (time.GetUtcNow(), time.GetTimestamp());
        Result result;
        try
        {
            result = await act(parsed, cancel);
        }
        catch (Exception error) when (!Misbehaviour.Is("stack-trace"))
        {
            result = new Result([]) { Error = new JsonObject { ["message"] = Sentence.Of(error) } };
        }

        var json = IsJson(parsed);
        if (json)
        {
            Console.Out.WriteLine(Envelope.Of(WordsOf(parsed), result, started, time.GetElapsedTime(clock)));
        }
        else if (result.Error is null || result.Data.Count > 0)
        {
            Console.Out.WriteLine(PlainText.Of(result));
        }

        if (result.Error is not null)
        {
            Console.Error.WriteLine(result.Error["message"]!.GetValue<string>());
        }

        var exitCode = result.Error is null || Misbehaviour.Is("exit-zero") ? 0 : 1;
        CommandLog.Note(WordsOf(parsed), exitCode, time.GetUtcNow(), time.GetElapsedTime(clock));
        return exitCode;
    }

    private static bool IsJson(ParseResult parsed)
    {
        if (parsed.GetValue(Format) is { } chosen)
        {
            return chosen == "json";
        }

        try
        {
            return Home.Open().Settings[Setting.Format] == "json";
        }
        catch (Failure)
        {
            // No home, or damaged settings: the command says so itself, in the default format.
            return false;
        }
    }

    private static string WordsOf(ParseResult parsed)
    {
        var words = new Stack<string>();
        for (var result = parsed.CommandResult; result.Parent is not null; result = (System.CommandLine.Parsing.CommandResult)result.Parent)
        {
            words.Push(result.Command.Name);
        }

        return string.Join(' ', words);
    }

    private static Option<string?> FormatOption()
    {
        var option = new Option<string?>("--format") { Description = "How output is written: plain or json.", Recursive = true };
        option.AcceptOnlyFromAmong("plain", "json");
        return option;
    }
}
