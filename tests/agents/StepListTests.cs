using Agents.Planning;

namespace Agents.Tests;

public sealed class StepListTests
{
    [Theory]
    [InlineData("1. One\n2. Two")]
    [InlineData("Here is the plan:\n\n1) One\n2) Two\n\nGood luck!")]
    [InlineData("- One\n* Two")]
    [InlineData("Sure.\r\n\r\n1. One\r\n   - a detail\r\n2. Two\r\n")]
    [InlineData("""["One", "Two"]""")]
    [InlineData("Here it is:\n\n[\"One\",\n \"Two\"]\n\nTell me if that is too little.")]
    [InlineData("```json\n[{\"description\": \"One\", \"depends_on\": []}, {\"step\": \"Two\"}]\n```")]
    public void Numbers_bullets_and_JSON_all_read_as_steps(string answer) => StepList.Parse(answer).Should().Equal("One", "Two");

    [Theory]
    [InlineData("")]
    [InlineData("I would greet the world.")]
    [InlineData("[]")]
    [InlineData("""[1, 2]""")]
    [InlineData("""["One", """)]
    public void Anything_else_is_unreadable(string answer) =>
        FluentActions.Invoking(() => StepList.Parse(answer)).Should().Throw<Unreadable>().WithMessage("*no numbered list*");
}
