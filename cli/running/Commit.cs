using System.ComponentModel;
using System.Diagnostics;

namespace Acceptance.Cli.Running;

/// <summary>What is tested, in git's words.</summary>
internal static class Commit
{
    /// <summary>The commit that the project's folder has, marked where files differ from it; null where there is no git, or no repository.</summary>
    public static async Task<string?> OfThisFolderAsync()
    {
        // As report/LivingDocumentation.targets asks after a run that came to its end.
        var start = new ProcessStartInfo("git", ["describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"]) { WorkingDirectory = Project.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            var complaint = git.StandardError.ReadToEndAsync();
            var said = await git.StandardOutput.ReadToEndAsync();
            await complaint;
            await git.WaitForExitAsync();
            return git.ExitCode == 0 ? said.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
