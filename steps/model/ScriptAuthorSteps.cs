using Acceptance.Support.Clients;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class ScriptAuthorSteps(ScriptAuthor author)
{
    [When("an author writes the script")]
    public void AnAuthorWrites(string script) => author.Writes(script);

    [Then("the author is told {string} and {string}")]
    public void TheAuthorIsTold(string where, string mistake) => author.ShouldBeTold(where, mistake);
}
