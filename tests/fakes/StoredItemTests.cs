using System.Net;
using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>What a request to Responses may take up of an answer before it: what was stored, whole, with every call answered.</summary>
public sealed class StoredItemTests(ServedModel served) : IClassFixture<ServedModel>
{
    private const string Asking = "\"model\":\"gpt-5\",\"tools\":[{\"type\":\"function\",\"name\":\"read\",\"strict\":false}]";
    private const string NotStored = ",\"store\":false";
    private const string Previous = "\"previous_response_id\":\"resp_1\",";
    private const string Input = "\"input\":[";
    private const string Call = """{"type":"function_call","id":"fc_1","call_id":"call_1","name":"read","arguments":"{}"}""";
    private const string Output = """{"type":"function_call_output","call_id":"call_1","output":"x"}""";
    private const string Encrypted = """{"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"c2lnbmVk"}""";
    private const string Reasoning = """{"type":"reasoning","id":"rs_1","summary":[]}""";

    private static readonly HttpClient Http = new();
    private static int opened;

    [Theory]
    [InlineData("", Previous + "\"input\":\"And?\"", 400, "No tool output found for function call call_1.")]
    [InlineData("", Previous + Input + Output + "]", 200, null)]
    [InlineData(NotStored, Previous + Input + Output + "]", 400, "Previous response with id 'resp_1' not found.")]
    [InlineData("", Input + Call + "," + Output + "]", 400, "Item 'fc_1' of type 'function_call' was provided without its required 'reasoning' item: 'rs_1'.")]
    [InlineData("", Input + Reasoning + "," + Call + "," + Output + "]", 200, null)]
    [InlineData(NotStored, Input + Reasoning + "," + Call + "," + Output + "]", 404, "Item with id 'rs_1' not found. Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.")]
    [InlineData(NotStored, Input + Encrypted + "," + Call + "," + Output + "]", 200, null)]
    public async Task It_is_taken_or_refused_as_the_provider_does(string first, string then, int status, string? message)
    {
        using var conversation = served.Model.Open($"stored-{Interlocked.Increment(ref opened)}").Then(new Replies(new Thinks("Let me see."), new Calls("read", ""))).Then(new Says("Done."));
        using var before = await Http.SendAsync(conversation.Request("responses", false, "{" + Asking + ",\"input\":\"Hi\"" + first + "}"));
        before.StatusCode.Should().Be(HttpStatusCode.OK, await before.Content.ReadAsStringAsync());
        using var answer = await Http.SendAsync(conversation.Request("responses", false, "{" + Asking + "," + then + "}"));
        var read = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).Should().Be(status, read);
        (message is null ? null : JsonElement.Parse(read).GetProperty("error").GetProperty("message").GetString()).Should().Be(message);
    }
}
