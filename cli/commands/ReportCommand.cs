using System.CommandLine;
using Acceptance.Cli.Running;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept report</c>: the page of the last run, or of other runs.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("messages") { Description = "Cucumber Messages of one or several runs; the last run's unless named", Arity = ArgumentArity.ZeroOrMore };
        var open = new Option<bool>("--open") { Description = "Open it" };
        var verbose = new Option<bool>("--verbose") { Description = "Print the equivalent dotnet line first" };
        var command = new Command("report", "Write the living documentation anew") { files, open, verbose };
        command.SetAction(async parsed =>
        {
            var given = parsed.GetValue(files) is { Length: > 0 } named ? named.Select(file => file.FullName).ToList() : [Suite.Messages];
            var code = await Page.WriteAsync(new Dotnet(parsed.GetValue(verbose)), given);
            if (code == 0)
                Page.Say();
            if (code == 0 && parsed.GetValue(open))
                Page.Open();
            return code;
        });
        return command;
    }
}
