using Engine.Tests.Hooks;
using Reqnroll;

namespace Engine.Tests.Matching;

public sealed class NamedInGermanTests
{
    [Fact]
    public async Task A_method_that_is_its_own_expression_may_begin_with_a_keyword_of_the_suites_language() =>
        (await HookedScenarios.PlayAsync<German>("# language: de\nFunktionalität: X\n  Szenario: Y\n    Angenommen ein Konto mit 3 Euro\n", new() { FeatureLanguage = "de-DE" }))
            .Should().Equal([null]);

    public sealed class German
    {
        [Given]
        public static void AngenommenEinKontoMit_BETRAG_Euro(int betrag) => betrag.Should().Be(3);
    }
}
