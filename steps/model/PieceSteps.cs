using Acceptance.Support.Clients;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps.Model;

[Binding]
[Scope(Tag = "model")]
public sealed class PieceSteps(PieceReader reader)
{
    [When("a client of {Dialect} reads a stream piece by piece")]
    public Task AClientReads(Dialect dialect) => reader.AskAsync(dialect);

    [Then("a piece of it {Oddity}")]
    public void APieceIs(Oddity oddity) => reader.Has(oddity).Should().BeTrue("that is what was scripted: {0}", oddity);
}
