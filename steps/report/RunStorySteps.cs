using Acceptance.Support.Pages;
using Reqnroll;

namespace Acceptance.Steps.Report;

[Binding]
public sealed class RunStorySteps(StoryTeller teller)
{
    [Given("a run in which {int} scenario(s) hold(s) and {int} do(es) not")]
    public void ARunInWhich(int held, int failed)
    {
        teller.Add(held, Told.Holding);
        teller.Add(failed, Told.Failing);
    }

    [Given("the run was killed during {string}")]
    public void TheRunWasKilledDuring(string name) => teller.Add(new(name) { IsCutShort = true });

    [Given("a run in which {string} held at the second try")]
    public void HeldAtTheSecondTry(string name) => teller.Add(new(name) { Attempts = ["FAILED", "PASSED"], Message = "It did not hold at first." });

    [Given("^a run in which \"([^\"]+)\" failed with \"(.+)\"$")]
    public void FailedWith(string name, string message) => teller.Add(Told.Failing(name, message));

    [Given("a run in which {string} failed with red letters {string}")]
    public void FailedWithRedLetters(string name, string message) => teller.Add(Told.Failing(name, $"\u001b[31m{message}\u001b[0m"));

    [Given("{string} failed on the day before")]
    public void FailedOnTheDayBefore(string name) => teller.AddEarlier(Told.Failing(name, "It said goodbye."));

    [Given("a run in which {string} holds")]
    public void Holds(string name) => teller.Add(new(name));

    [Given("a run in which {string} was skipped because {string}")]
    public void WasSkipped(string name, string because) => teller.Add(new(name) { Attempts = ["SKIPPED"], Message = because });

    [Given("a run in which the model was asked {string} and answered {string}")]
    public void TheModelWasAsked(string asked, string answered) => teller.Add(Told.Talk(asked, answered));

    [Given("a run in which the model answered")]
    public void TheModelAnswered(string text) => teller.Add(Told.Talk("What now?", text));

    [Given("a run with the scenarios \"A talk\", \"Greeting\" and \"Parting\"")]
    public void ThreeScenarios()
    {
        teller.Add(Told.Talk("When do we ship?", "On Friday."));
        teller.Add(new("Greeting"));
        teller.Add(new("Parting") { Feature = "Saying goodbye", Steps = ["When the shopkeeper waves a hand"] });
    }

    [Given("a run with something of everything")]
    public void SomethingOfEverything()
    {
        teller.AddEarlier(new("Greeting") { Description = "Visitors are **greeted**, as [the manual](https://example.org) asks.", Rule = "Whoever comes in is greeted" });
        teller.Add(new("Greeting") { Description = "Visitors are **greeted**, as [the manual](https://example.org) asks.", Rule = "Whoever comes in is greeted", Tags = ["@greeting"], DocString = string.Join('\n', Enumerable.Range(1, 40).Select(n => $"line {n}")) });
        teller.Add(Told.Failing("Parting", "Expected the words to be \"Goodbye\", but found \"Hello\".") with { Rule = "Whoever leaves is wished well", Tags = ["@greeting", "@parting"] });
        teller.Add(new("Cloning") { Attempts = ["SKIPPED"], Message = "no container runtime was found" });
        teller.Add(new("Trying twice") { Attempts = ["FAILED", "PASSED"], Message = "It did not hold at first." });
        teller.Add(new("Left out") { Attempts = [] });
        teller.Add(Told.Talk("When do we ship?", "On Friday."));
    }
}
