using Acceptance.Support.Pages;
using FluentAssertions;
using Microsoft.Playwright;
using Reqnroll;

namespace Acceptance.Steps.Report;

[Binding]
public sealed class ReadingSteps(Reader reader)
{
    [Then("the first sentence is {string}")]
    public Task TheFirstSentenceIs(string sentence) => Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(sentence);

    [Then("{string} is marked as {word}"), Then("{string} is marked as not {word}")]
    public Task IsMarkedAs(string name, string mark) => reader.ShouldMarkAsync(name, mark);

    [Then("it shows {string}")]
    public Task ItShows(string text) => reader.ShouldReadAsync(text);

    [Then("^it expected \"(.+)\"$")]
    public Task ItExpected(string text) => Assertions.Expect(reader.Page.Locator(".compared > div").First).ToContainTextAsync(text);

    [Then("^it saw \"(.+)\"$")]
    public Task ItSaw(string text) => Assertions.Expect(reader.Page.Locator(".compared > div").Last).ToContainTextAsync(text);

    [Then("the program asks {string}")]
    public Task TheProgramAsks(string text) => Assertions.Expect(reader.Page.Locator(".said.asked").First).ToContainTextAsync(text);

    [Then("^the model answers \"(.+)\"$")]
    public Task TheModelAnswers(string text) => Assertions.Expect(reader.Page.Locator(".said.model").First).ToContainTextAsync(text);

    [Then("^the step \"(.+)\" is pointed at$")]
    public Task TheStepIsPointedAt(string text) => Assertions.Expect(reader.Page.Locator(".steps .pointed")).ToContainTextAsync(text);

    [Then("nothing in the page has acted by itself")]
    public void NothingHasActed() => reader.ShouldNotBeSurprised();

    [Then("the page has no terminal codes")]
    public Task NoTerminalCodes() => Assertions.Expect(reader.Page.Locator("body")).Not.ToContainTextAsync("[31m");

    [Then("the page has nowhere {string}")]
    public Task TheePageHasNowhere(string text) => reader.ShouldNowhereReadAsync(text);

    [Then("the page lists only {string}")]
    public Task ThePageListsOnly(string name) => reader.ShouldListAsync(name);

    [Then("the scenario {string} is open")]
    public Task TheScenarioIsOpen(string name) => Assertions.Expect(reader.Scenario(name).Locator("> .inside")).ToBeVisibleAsync();

    [Then("on the screen no scenario is open")]
    public Task NoScenarioIsOpen() => Assertions.Expect(reader.Page.Locator(".scenario[open]")).ToHaveCountAsync(0);

    [Then("^the paper has \"(.+)\"$")]
    public void ThePaperHas(string text) => reader.Paper.Should().Contain(text);

    [Then("the paper has nowhere {string}")]
    public void ThePaperHasNowhere(string text) => reader.Paper.Should().NotContain(text);

    [Then("no barrier is found")]
    public Task NoBarrierIsFound() => Barriers.ShouldNotBeOnAsync(reader.Page);

    [Then("nothing runs off the side")]
    public Task NothingRunsOff() => reader.ShouldFitAsync();

    [Then("something was to be read within a second")]
    public Task SomethingWasToBeRead() => reader.ShouldHavePaintedWithinAsync(TimeSpan.FromSeconds(1));

    [Then("every scenario is there")]
    public Task EveryScenarioIsThere() => Assertions.Expect(reader.Page.Locator(".scenario")).ToHaveCountAsync(2000);
}
