using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Acceptance.Fakes.Tests;

/// <summary>The official npm clients of npm/, each run as a program of its own.</summary>
internal static class NpmClients
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Why they cannot be run here, with the line that mends it; null when they can.</summary>
    public static string? Missing => Directory.Exists(Path.Combine(Folder(), "node_modules")) ? null : "The npm clients are not installed: run \"npm ci --prefix tests/fakes/npm\".";

    /// <summary>What a client printed after a whole tool loop; what it complained about when it failed.</summary>
    public static Task<string> Loop(Conversation conversation, string client, bool streamed) => Run(conversation, "loop.mjs", client, streamed ? "streamed" : "whole");

    /// <summary>What one of the programs of npm/ printed; what it complained about when it failed.</summary>
    public static async Task<string> Run(Conversation conversation, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [program, .. arguments])
        {
            WorkingDirectory = Folder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["BASE"] = conversation.AnthropicBaseUrl.ToString(), ["KEY"] = conversation.ApiKey },
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var printed = process.StandardOutput.ReadToEndAsync(patience.Token);
        var complained = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode == 0 ? (await printed).Trim() : await complained;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "npm");
}
