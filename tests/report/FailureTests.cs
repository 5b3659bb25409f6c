using Acceptance.Report.Documents;
using Acceptance.Report.Messages;

namespace Report.Tests;

/// <summary>What was expected and what was seen, in the words of the libraries that say so.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData("Expected names to contain \"b\" because it was written, but found {\"a\"}.", "names to contain \"b\" because it was written", "found {\"a\"}.")]
    [InlineData("Assert.Equal() Failure\nExpected: 1\nActual:   2", "1", "2")]
    [InlineData("Expected the value to be empty\nbut it was not.", "the value to be empty", "it was not.")]
    public void The_two_are_told_apart(string message, string expected, string seen)
    {
        var failure = Told(message);
        (failure.Expected, failure.Seen, failure.Message).Should().Be((expected, seen, message));
    }

    [Theory]
    [InlineData("The agent stopped early: 1 scripted reply was never asked for.")]
    [InlineData("Expected nothing in particular")]
    public void Another_message_stays_whole(string message)
    {
        var failure = Told(message);
        (failure.Expected, failure.Seen, failure.Message).Should().Be((null, null, message));
    }

    [Fact]
    public void A_stack_trace_in_the_message_is_put_aside()
    {
        var failure = Told("It said goodbye.\n   at Shop.Greet() in shop.cs:line 3\n   at Shop.Open()");
        failure.Message.Should().Be("It said goodbye.");
        failure.Stack.Should().Contain("Shop.Greet()");
    }

    [Theory]
    [InlineData("Expected shown[1..].Split('\\n') to be equal to {\"a\"} because one commit was to be there, but {\"a\", \"b\"} contains 1 item(s) too many.", "One commit was to be there, but {\"a\", \"b\"} contains 1 item(s) too many.")]
    [InlineData("Expected failure not to be <null> because the developer was to be told, but every command worked.", "The developer was to be told, but every command worked.")]
    [InlineData("The agent stopped early because it was asked to.\nNext was: Says.", "The agent stopped early because it was asked to.")]
    [InlineData("Expected 2, but found 1.", "Expected 2, but found 1.")]
    public void A_list_has_what_the_author_of_the_assertion_says(string message, string told) => Told(message).InShort.Should().Be(told);

    private static Failure Told(string message) => FailureOf.Tell("a.feature:3", "Then it is", new StepResult("FAILED", message));
}
