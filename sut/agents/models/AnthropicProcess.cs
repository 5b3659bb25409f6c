using System.Text.Json;
using Agents.Processes;

namespace Agents.Models;

/// <summary>
/// A model behind Anthropic's Messages, asked by this program's other build: compiled ahead it has no compiler, which Anthropic's SDK needs for
/// its JSON (https://github.com/anthropics/anthropic-sdk-csharp/issues/79). The question goes in by standard input, what came of it out by standard output.
/// </summary>
internal sealed class AnthropicProcess(string model, Asking asking) : IModel
{
    /// <summary>The one argument that has the other build answer; no command, since nobody types it.</summary>
    public const string Argument = "--answer-for-anthropic";

    // Compiled ahead, the program lies in a folder of its own within the other build's.
    private static readonly string s_program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "agents"));

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancel)
    {
        var output = await RunAsync([.. JsonSerializer.SerializeToUtf8Bytes(new AskedElsewhere(model, asking, question), ElsewhereJson.Default.AskedElsewhere), (byte)'\n'], cancel);
        var reply = output.Bytes.Length > 0
            ? JsonSerializer.Deserialize(output.Bytes, ElsewhereJson.Default.AnsweredElsewhere)!
            : throw new InvalidOperationException($"{s_program} ended with {output.ExitCode} and no answer: {output.Error}");
        return reply.Answer ?? throw (reply.Failure is { } failure ? new Failure(failure) : new InvalidOperationException(reply.Reason));
    }

    /// <summary>The other side: asks what standard input's first line holds, and tells what came of it.</summary>
    public static async Task<int> AnswerAsync()
    {
        if (JsonSerializer.Deserialize(await Console.In.ReadLineAsync() ?? "null", ElsewhereJson.Default.AskedElsewhere) is not { } asked)
        {
            await Console.Error.WriteLineAsync($"{Argument} is given a question on standard input, by this program alone; see `agents --help`.");
            return 2;
        }

        using var left = new CancellationTokenSource();
        // The input ends when whoever asked is gone, killed perhaps: nobody waits for the answer then.
        _ = Task.Run(() => Console.In.Read() < 0 ? left.CancelAsync() : Task.CompletedTask);
        using var model = new AnthropicModel(asked.Model, asked.Asking);
        AnsweredElsewhere reply;
        try
        {
            reply = new(await model.AskAsync(asked.Question, left.Token), null, null);
        }
        catch (OperationCanceledException) when (left.IsCancellationRequested)
        {
            return 1;
        }
        catch (Failure failure)
        {
            reply = new(null, failure.Message, null);
        }
        catch (Exception error)
        {
            reply = new(null, null, Reason.Of(error));
        }

        await JsonSerializer.SerializeAsync(Console.OpenStandardOutput(), reply, ElsewhereJson.Default.AnsweredElsewhere);
        return 0;
    }

    private static async Task<Output> RunAsync(byte[] question, CancellationToken cancel)
    {
        try
        {
            // How long an answer may take is the SDK's to know.
            return await new Command(s_program, Argument) { Input = question, HoldsInput = true, Limit = Timeout.InfiniteTimeSpan }.RunAsync(cancel);
        }
        catch (Failure missing)
        {
            throw new Failure($"Anthropic's models are asked by {s_program}, which does not start ({missing.InnerException?.Message}); build sut/agents again, or choose a model of OpenAI's.", missing);
        }
    }
}
