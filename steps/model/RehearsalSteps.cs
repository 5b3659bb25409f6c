using Acceptance.Fakes;
using Acceptance.Support;
using Acceptance.Support.Clients;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class RehearsalSteps(RehearsedModel model)
{
    [Given("the model replies {string}")]
    public void TheModelReplies(string text) => model.Talk.Then(new Says(text));

    [Given("the model asks to read {string}, then replies {string}")]
    public void TheModelAsksToRead(string file, string text) => model.Talk.Then(Reading(file)).Then(new Says(text));

    [Given("the model asks to read {string} and {string} at once, then replies {string}")]
    public void TheModelAsksToReadBoth(string one, string other, string text) =>
        model.Talk.Then(new Replies(Reading(one), Reading(other))).Then(new Says(text));

    [Given("the model thinks {string}, then asks to read {string}")]
    public void TheModelThinksThenAsksToRead(string thought, string file) => model.Talk.Then(new Replies(new Thinks(thought), Reading(file)));

    [Given("the model calls {string} with {string}")]
    public void TheModelCalls(string tool, string arguments) => model.Talk.Then(new Calls(tool, arguments));

    [Given("the model refuses, saying {string}")]
    public void TheModelRefuses(string text) => model.Talk.Then(new Refuses(text));

    [Given("the model replies {string}, for {int} tokens in, {int} of them cached, and {int} out")]
    public void TheModelRepliesFor(string text, int all, int cached, int said) => model.Talk.Then(new Says(text) { Usage = new(all, said, cached) });

    [Given("the model offers {string} or {string}")]
    public void TheModelOffers(string one, string other) => model.Talk.Then(new Offers(new Says(one), new Says(other)));

    [Given("the model comes to a {Stop} after {string}")]
    public void TheModelComesTo(Stop stop, string text) => model.Talk.Then(new Says(text) { Stop = stop });

    [Given("the model comes to its limit of tokens after {string}")]
    public void TheModelStops(string text) => model.Talk.Then(new Says(text) { Stop = Stop.Length });

    [Given("the model follows the script {string}")]
    public void TheModelFollows(string script) => model.Talk.Follow(Path.Combine(RepositoryRoot.Folder, "features", "scripts", script));

    [Given("requests about {string} are always answered {string}")]
    public void RequestsAboutAreAnswered(string topic, string text) => model.Talk.Always(new(new Says(text)) { Contains = topic });

    [Given("{int} standing answers to other requests")]
    public void StandingAnswers(int count) => Enumerable.Range(1, count).ToList().ForEach(number => RequestsAboutAreAnswered($"topic {number} of many", "Another."));

    [Given("the scenario allows the provider's rule {string} to be broken")]
    public void TheScenarioAllows(string rule) => model.Talk.Allow(rule);

    private static Calls Reading(string file) => new(ReadFile.Name, $$"""{"path":"{{file}}"}""");
}
