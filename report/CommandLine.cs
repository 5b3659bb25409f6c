using System.CommandLine;

namespace Acceptance.Report;

/// <summary>What can be typed.</summary>
internal static class CommandLine
{
    public static RootCommand Root()
    {
        var files = new Argument<string[]>("files") { Description = "Files of Cucumber Messages (ndjson): shards of a run, or several runs", Arity = ArgumentArity.OneOrMore };
        var page = new Option<string?>("--output", "-o") { Description = "The page: one file of HTML" };
        var junit = new Option<string?>("--junit") { Description = "JUnit XML, for tools that read it" };
        var markdown = new Option<string?>("--markdown") { Description = "A summary in Markdown, for a pull request or a job's page" };
        var glossary = new Option<string?>("--glossary") { Description = "A glossary in Markdown tables; its words are linked where they occur" };
        var history = new Option<string?>("--history") { Description = "A folder that keeps a record of each run; the page shows the last ones" };
        var commit = new Option<string?>("--commit") { Description = "What was tested; taken from the messages unless given" };
        var clean = new Option<bool>("--clean") { Description = "Take keys and passwords out of the files themselves, too" };
        var title = new Option<string>("--title") { Description = "The page's title", DefaultValueFactory = _ => "Living documentation" };
        var root = new RootCommand("""
            Makes living documentation of Cucumber Messages. Lines that cannot be read are named on standard error and passed over.

            Exit codes: 0 written, whatever the scenarios' results; 1 written, but nothing in the files could be used; 2 the command line is wrong, or an output cannot be written.
            """) { files, page, junit, markdown, glossary, history, commit, clean, title };
        root.Validators.Add(result =>
        {
            if (result.GetValue(page) is null && result.GetValue(junit) is null && result.GetValue(markdown) is null)
                result.AddError("Say what to write: --output PAGE, --junit FILE or --markdown FILE.");
        });
        root.SetAction(parsed => new Writing(new()
        {
            Files = parsed.GetValue(files)!,
            Page = parsed.GetValue(page),
            JUnit = parsed.GetValue(junit),
            Markdown = parsed.GetValue(markdown),
            Glossary = parsed.GetValue(glossary),
            History = parsed.GetValue(history),
            Commit = parsed.GetValue(commit),
            Clean = parsed.GetValue(clean),
            Title = parsed.GetValue(title)!,
        }).Run());
        return root;
    }
}
