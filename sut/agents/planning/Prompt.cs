using System.Text;
using Agents.Domain;
using Agents.Git;

namespace Agents.Planning;

/// <summary>What the model is asked: one user message each time, and nothing in it that two runs of the same work would not share.</summary>
internal static class Prompt
{
    /// <summary>Asks for the steps.</summary>
    public static string ForSteps(ActionDefinition action, Plan plan) =>
        Task(action, plan)
            .Append(plan.Steps.Count > 0 ? $"\nThese steps stay as they are:\n{Numbered(plan.Steps)}\nGive the steps that follow them" : "\nBreak this task into numbered steps")
            .Append(". Answer with the list only, one step a line, and at its end how sure you are that it is right, from 0 to 1, as in `Confidence: 0.8`. A step that is work enough for a plan of its own can be an object of a JSON array instead: {\"id\": \"a\", \"step\": \"...\", \"subplan\": true, \"depends_on\": []}.\n").ToString();

    /// <summary>Asks for the steps again.</summary>
    /// <param name="before">What was asked before.</param>
    /// <param name="answer">What the model answered.</param>
    /// <param name="wrong">What was wrong with it.</param>
    public static string ForStepsAgain(string before, string answer, string wrong) =>
        $"{before}\nYour previous answer could not be used: {wrong}. It was:\n{answer}\n\nAnswer again with a numbered list, for example:\n1. First step\n2. Second step\n";

    /// <summary>Has the steps carried out by tools.</summary>
    public static string ForTools(ActionDefinition action, Plan plan, IReadOnlyList<string> listing) =>
        Work(action, plan, listing).Append("\nCarry out the steps with the tools. When all is done, answer in one sentence without calling any.\n").ToString();

    /// <summary>Asks for the files.</summary>
    public static string ForFiles(ActionDefinition action, Plan plan, IReadOnlyList<string> listing, IReadOnlyList<SourceFile> files)
    {
        return Shown(Work(action, plan, listing), files).Append(
            """

            Carry out the steps. Answer with every file to create or change, whole, in this form:
            FILE: path/from/the/root
            >>>>>>>
            the content
            <<<<<<<

            """).ToString();
    }

    /// <summary>Asks for the files again.</summary>
    /// <param name="before">What was asked before.</param>
    /// <param name="answer">What the model answered.</param>
    /// <param name="wrong">What was wrong with it.</param>
    public static string ForFilesAgain(string before, string answer, string wrong) => Misbehaviour.Is("unexplained-retry")
        ? before
        : $"{before}\nYour previous answer could not be used: {wrong}. It was:\n{answer}\n\nAnswer again with every file, whole, in the form above.\n";

    /// <summary>Asks for a report: nothing is to be changed.</summary>
    public static string ForReport(ActionDefinition action, Plan plan, IReadOnlyList<string> listing, IReadOnlyList<SourceFile> files) =>
        Shown(Work(action, plan, listing), files).Append("\nCarry out the steps without changing anything. Answer with what you found, as a report.\n").ToString();

    private static StringBuilder Shown(StringBuilder text, IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files)
        {
            text.Append($"\nFILE: {file.Path}\n>>>>>>>\n{file.Content}{(file.Content.EndsWith('\n') ? "" : "\n")}<<<<<<<\n");
        }

        return text;
    }

    private static StringBuilder Work(ActionDefinition action, Plan plan, IReadOnlyList<string> listing)
    {
        var text = Task(action, plan).Append("\nSteps:\n").Append(Numbered([.. plan.Steps.Except(plan.Parts.Select(part => part.Title))]));
        if (plan.Changes.Files.Count > 0)
        {
            text.Append($"\nEarlier work changed {string.Join(", ", plan.Changes.Files)}; the files are as it left them.\n");
        }

        foreach (var result in plan.Validations.Where(result => !result.Passed))
        {
            text.Append($"Of that work: {result.Failure}.\n");
        }

        text.Append(listing.Count > 0 ? "\nFiles in the repository:\n" : "\nThe repository is empty.\n");
        foreach (var line in listing)
        {
            text.Append(line).Append('\n');
        }

        return text;
    }

    private static StringBuilder Task(ActionDefinition action, Plan plan)
    {
        var text = new StringBuilder().Append(plan.Title is { } title ? $"Task: {title}\nIt is a part of: {action.Description}\n" : $"Task: {action.Description}\n");
        if (action.DefinitionOfDone is { } done)
        {
            text.Append($"Done when: {done}\n");
        }

        foreach (var (name, value) in plan.Inputs.Where(_ => !Misbehaviour.Is("drop-arguments")).OrderBy(input => input.Key, StringComparer.Ordinal))
        {
            text.Append($"{name}: {value}\n");
        }

        foreach (var invariant in Misbehaviour.Is("hide-invariants") ? [] : plan.Invariants)
        {
            text.Append($"This has to stay true: {invariant.Text}\n");
        }

        if (plan.Foregoing is { } foregoing && !Misbehaviour.Is("hide-foregoing"))
        {
            text.Append($"What it depends on has changed this:\n{foregoing}\n");
        }

        foreach (var correction in Misbehaviour.Is("drop-guidance") ? [] : plan.Corrections)
        {
            text.Append($"The user corrected the plan: {correction.Guidance}\n");
        }

        return text;
    }

    private static string Numbered(IReadOnlyList<string> steps) => string.Concat(steps.Select((step, number) => $"{number + 1}. {step}\n"));
}
