using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ArgumentSteps(PlanFlow plan)
{
    [Given("an action that needs the {word} {string}")]
    public void AnActionThatNeeds(string type, string name) => plan.ActionSays("arguments", $"[{{ name: {name}, type: {type} }}]");

    [Given("an action that takes the {word} {string}, or else {string}")]
    public void AnActionThatTakes(string type, string name, string ifMissing) =>
        plan.ActionSays("arguments", $"[{{ name: {name}, type: {type}, default: \"{ifMissing}\" }}]");

    [Given("the developer says that {string} is {string}")]
    public void TheDeveloperSays(string name, string value) => plan.MadeWith("--arg", $"{name}={value}");
}
