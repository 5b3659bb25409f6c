using System.Diagnostics;

namespace Acceptance.Cli.Setup;

/// <summary>Gets what is missing, where this user may.</summary>
internal sealed class Installer
{
    private const string Apt = "/usr/bin/apt-get";

    private readonly Lazy<string[]?> _apt = new(AsRoot);
    private bool _listed;

    /// <summary>Gets it.</summary>
    /// <returns>Null when it worked; else a sentence with the line to type.</returns>
    public string? Get(Need need)
    {
        switch (need.Supply)
        {
            case Packages packages:
                if (!File.Exists(Apt))
                    return $"there is no apt-get here: get {string.Join(", ", packages.Names)} by this machine's own means";
                if (_apt.Value is not { } root)
                    return $"it needs root: run `sudo {packages.Line}`";
                // A fresh image has no lists at all. Once is enough.
                if (!_listed)
                    Does([.. root, "apt-get", "update", "-qq"], Project.Root);
                _listed = true;
                return Told(Does([.. root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", .. packages.Names], Project.Root), packages);
            case NodePackages node:
                return Told(Does(["npm", "ci", "--silent", "--no-audit", "--no-fund"], node.Folder), node);
            default:
                throw new UnreachableException();
        }
    }

    // null: neither root nor allowed to be it without a password.
    private static string[]? AsRoot() =>
        Environment.IsPrivilegedProcess ? []
        : Does(["sudo", "-n", "true"], Project.Root) is null ? ["sudo", "-n"] : null;

    private static string? Told(string? failure, Supply supply) => failure is null ? null : $"`{supply.Line}` did not work: {failure}";

    // null when it worked, else its last words.
    private static string? Does(string[] command, string folder)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : Last(errors) ?? Last(output.Result) ?? $"exit code {process.ExitCode}";
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return e.Message;
        }
    }

    private static string? Last(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
}
