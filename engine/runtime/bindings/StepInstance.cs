namespace Reqnroll.Bindings;

/// <summary>One step of a running scenario, placeholders filled in.</summary>
public sealed class StepInstance
{
    internal StepInstance(StepDefinitionType type, string keyword, string text, string? multilineTextArgument, Table? tableArgument)
    {
        StepDefinitionType = type;
        Keyword = keyword;
        Text = text;
        MultilineTextArgument = multilineTextArgument;
        TableArgument = tableArgument;
    }

    /// <summary>Given, When or Then; an And takes that of the step before it.</summary>
    public StepDefinitionType StepDefinitionType { get; }

    /// <summary>The word before the text as the feature file has it, with the blank after it.</summary>
    public string Keyword { get; }

    /// <summary>The text after the keyword.</summary>
    public string Text { get; }

    /// <summary>The doc string below it, or null.</summary>
    public string? MultilineTextArgument { get; }

    /// <summary>The table below it, or null.</summary>
    public Table? TableArgument { get; }
}
