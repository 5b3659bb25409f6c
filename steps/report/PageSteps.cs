using Acceptance.Support.Pages;
using Microsoft.Playwright;
using Reqnroll;

namespace Acceptance.Steps.Report;

[Binding]
public sealed class PageSteps(Reader reader)
{
    [Given("the owner has opened the page"), When("the owner opens the page")]
    public Task TheOwnerOpensThePage() => reader.OpenAsync();

    [Given("the owner has opened the scenario {string}"), When("the owner opens the scenario {string}")]
    public Task TheOwnerOpensTheScenario(string name) => reader.OpenAtAsync(name);

    [When("the owner opens it all on {device}, {theme}")]
    public Task TheOwnerOpensItAll(Device device, bool dark) => reader.OpenAllAsync(device, dark);

    [When("the owner searches {string}")]
    public Task TheOwnerSearches(string words) => reader.SearchAsync(words);

    [Given("the owner has filtered by {string}")]
    public Task TheOwnerFilters(string text) => reader.FilterAsync(text);

    [When("somebody else opens the address")]
    public Task SomebodyElseOpensTheAddress() => reader.OpenAgainAsync();

    [When("the owner follows the answer to its step")]
    public Task TheOwnerFollowsTheAnswer() => reader.Page.Locator(".said .pointer").First.ClickAsync();

    [When("the owner follows the word {string}")]
    public Task TheOwnerFollowsTheWord(string word) => reader.Page.Locator(".steps .term").Filter(new() { HasText = word }).First.ClickAsync();

    [When("the owner follows {string}")]
    public Task TheOwnerFollows(string title) => reader.Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).First.ClickAsync();

    [When("the owner prints it")]
    public Task TheOwnerPrintsIt() => reader.PrintAsync();

    [When("the owner presses the keys {string}, {string}, {string}")]
    public Task TheOwnerPresses(string one, string other, string last) => reader.PressAsync(one, other, last);

    [StepArgumentTransformation("(a phone|a tablet|a desk)", Name = "device")]
    public static Device ToDevice(string name) => Device.All.Single(device => device.Name == name);

    [StepArgumentTransformation("(light|dark)", Name = "theme")]
    public static bool IsDark(string theme) => theme == "dark";
}
