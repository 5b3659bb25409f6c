using Acceptance.Support.Clients;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class EmbeddingSteps(Embedder embedder)
{
    [When("the application embeds {string}, {string} and {string}")]
    public Task TheApplicationEmbeds(string one, string other, string third) => embedder.EmbedAsync(one, other, third);

    [Then("the first two vectors are the same, and the third is another")]
    public void TheThirdIsAnother() => embedder.ShouldTellTheThirdFromTheOthers();
}
