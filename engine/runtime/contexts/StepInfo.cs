using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>One step as the feature file has it.</summary>
public class StepInfo
{
    internal StepInfo(StepInstance step, BindingMatch? match)
    {
        StepInstance = step;
        BindingMatch = match;
    }

    /// <summary>Given, When or Then; an And takes that of the step before it.</summary>
    public StepDefinitionType StepDefinitionType => StepInstance.StepDefinitionType;

    /// <summary>The text after the keyword.</summary>
    public string Text => StepInstance.Text;

    /// <summary>The table below it, or null.</summary>
    public Table? Table => StepInstance.TableArgument;

    /// <summary>The doc string below it, or null.</summary>
    public string? MultilineText => StepInstance.MultilineTextArgument;

    /// <summary>The binding that it matched, if one did.</summary>
    public BindingMatch? BindingMatch { get; }

    /// <summary>The step with its keyword.</summary>
    public StepInstance StepInstance { get; }
}
