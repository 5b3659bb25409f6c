using System.CommandLine;

namespace Acceptance.Fakes.Server;

/// <summary>`fake-llm check`: says what is wrong with scripts before a suite runs into it.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("FILE") { Description = "The scripts, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Checks scripts. Prints one line an error, file:line: message, and exits with 1 when there is one.") { files };
        command.SetAction(parsed => Check(parsed.GetValue(files)!));
        return command;
    }

    private static int Check(IEnumerable<string> files)
    {
        try
        {
            var wrong = files.SelectMany(ScriptFolder.Files).SelectMany(Problems).ToList();
            wrong.ForEach(Console.Out.WriteLine);
            return wrong.Count == 0 ? ExitCode.Fine : ExitCode.WrongScript;
        }
        catch (Exception unread) when (unread is FakeModelException or IOException or UnauthorizedAccessException)
        {
            return CommandLine.Fail(ExitCode.WrongScript, unread.Message);
        }
    }

    private static IReadOnlyList<ScriptProblem> Problems(string file)
    {
        ScriptFile.Check(File.ReadAllText(file), file, out var problems);
        return problems;
    }
}
