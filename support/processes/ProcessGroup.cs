using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Acceptance.Support.Processes;

/// <summary>Runs a command in a process group of its own, so that it can be ended with all that it started.</summary>
public static partial class ProcessGroup
{
    private const int Kill = 9;

    // A process that left its output to a child of its own has ended, but the pipe has not: this is how long the rest may take.
    private static readonly TimeSpan Draining = TimeSpan.FromSeconds(5);

    private static readonly ConcurrentDictionary<Process, bool> Running = new();

    private static readonly string? Setsid = new[] { "/usr/bin/setsid", "/bin/setsid" }.FirstOrDefault(File.Exists);

    // A run that is interrupted takes along what it has started: a group of its own hears nothing of Ctrl-C.
    static ProcessGroup() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var process in Running.Keys)
            End(process);
    };

    /// <summary>Starts the command and waits for its end.</summary>
    /// <returns>What came of it, whatever its exit code.</returns>
    /// <exception cref="CommandException">It could not be started, or its deadline passed: it is ended then, with all of its group.</exception>
    public static async Task<Outcome> RunAsync(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var clock = Stopwatch.StartNew();
        using var process = Start(command);
        Running[process] = true;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(command.Input);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync().WaitAsync(command.Deadline);
        }
        catch (TimeoutException)
        {
            End(process);
            await process.WaitForExitAsync();
            throw new CommandException(
                $"`{command}` had not ended after {command.Deadline.TotalSeconds:0} s and was ended. It had printed:\n{await Read(output)}{await Read(error)}");
        }
        finally
        {
            Running.TryRemove(process, out _);
        }
        return new Outcome(command, process.ExitCode, await Read(output), await Read(error), clock.Elapsed);

        async Task<string> Read(Task<string> stream)
        {
            try
            {
                return await stream.WaitAsync(Draining);
            }
            catch (TimeoutException)
            {
                End(process);
                throw new CommandException($"`{command}` has ended, but something that it started still holds its output open.");
            }
        }
    }

    /// <summary>Starts the command and kills it, with all of its group, once something else has happened.</summary>
    /// <exception cref="CommandException">It ended before; its words are in the message.</exception>
    /// <exception cref="TimeoutException">It did not happen before the command's deadline.</exception>
    public static async Task KillOnceAsync(Command command, Task happened)
    {
        ArgumentNullException.ThrowIfNull(command);
        using var process = Start(command);
        Running[process] = true;
        process.StandardInput.Close();
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            if (await Task.WhenAny(happened, process.WaitForExitAsync()).WaitAsync(command.Deadline) != happened)
                throw new CommandException($"`{command}` was to be killed and ended by itself: {string.Concat(await said)}");
        }
        finally
        {
            End(process);
            await process.WaitForExitAsync();
            Running.TryRemove(process, out _);
        }
    }

    private static Process Start(Command command)
    {
        var program = Resolve(command);
        var start = new ProcessStartInfo
        {
            WorkingDirectory = command.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            FileName = Setsid ?? program,
        };
        // setsid replaces itself by the program: the process id is the program's, and the group's.
        if (Setsid is not null)
            start.ArgumentList.Add(program);
        foreach (var argument in command.Arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Clear();
        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new CommandException($"`{command.Program}` could not be started: {e.Message}.");
        }
    }

    // Looked up here and not left to setsid: what is missing is then named before anything has run.
    private static string Resolve(Command command)
    {
        if (Path.IsPathRooted(command.Program))
            return File.Exists(command.Program) ? command.Program : throw new CommandException($"There is no program at {command.Program}.");
        string[] names = OperatingSystem.IsWindows() ? [command.Program + ".exe", command.Program] : [command.Program];
        return command.Environment.GetValueOrDefault("PATH", "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
            ?? throw new CommandException($"`{command.Program}` was not found on the PATH: install it, or put its folder on the PATH.");
    }

    private static void End(Process process)
    {
        // A negative id names the group. Where there is no setsid there is no group either, and the tree is walked instead.
        if (Setsid is null || Signal(-process.Id, Kill) != 0)
            process.Kill(entireProcessTree: true);
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int process, int signal);
}
