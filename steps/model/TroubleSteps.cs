using Acceptance.Fakes;
using Acceptance.Support.Clients;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class TroubleSteps(RehearsedModel model)
{
    private readonly Gate _gate = new();

    [Given("the provider's trouble is {Trouble}")]
    public void TheProvidersTroubleIs(Trouble trouble) => model.Talk.Then(new Troubled(trouble));

    [Given("the provider's trouble is {Trouble} twice, then the model replies {string}")]
    public void TheProviderRecovers(Trouble trouble, string text) =>
        model.Talk.Then(new Troubled(trouble, TimeSpan.Zero)).Then(new Troubled(trouble, TimeSpan.Zero)).Then(new Says(text));

    [Given("the provider hangs before it answers")]
    public void TheProviderHangs() => model.Talk.Then(new Hangs());

    [Given("the reply {string} comes with {Garbling}")]
    public void TheReplyComesGarbled(string text, Garbling how) => model.Talk.Then(new Garbles(new Says(text), how));

    [Given("the reply {string} {Fate} after {int} events")]
    public void TheReplyMeetsItsFate(string text, Fate fate, int after) => model.Talk.Then(Meeting(new Says(text), fate, after));

    [Given("the model replies {string}, and pauses after {int} words")]
    public void TheModelPauses(string text, int words) => model.Talk.Then(new Pauses(new Says(text), words, _gate));

    [When("the model goes on")]
    public void TheModelGoesOn() => model.GoOn(_gate);

    private static Delivered Meeting(Says reply, Fate fate, int after) => fate switch
    {
        Fate.BreaksOff => new BreaksOff(reply, after),
        Fate.IsReset => new Resets(reply, after),
        Fate.Hangs => new Hangs(reply, after),
        _ => new Errs(reply, Trouble.Overloaded, after),
    };
}
