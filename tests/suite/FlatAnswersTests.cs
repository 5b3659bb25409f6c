namespace Suite.Tests;

/// <summary>The real program prints most answers without the envelope that it specifies: only what is about the envelope itself may mind.</summary>
public sealed class FlatAnswersTests
{
    [Fact]
    public async Task A_program_that_answers_without_the_envelope_is_driven_all_the_same()
    {
        using var run = await SuiteRun.OfAsync(
            "FullyQualifiedName~HelloWorld|FullyQualifiedName~Corrections|FullyQualifiedName~Hierarchy", ("ACCEPTANCE_MISBEHAVE", "flat-answers"));
        run.Endings.Should().NotBeEmpty();
        run.Endings.Where(ending => ending.Value.Outcome != "Passed").Select(ending => $"{ending.Key}: {ending.Value.Message}").Should().BeEmpty();
    }
}
