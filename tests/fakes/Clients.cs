using System.ClientModel;
using Anthropic;
using OpenAI;
using OpenAI.Chat;

namespace Acceptance.Fakes.Tests;

/// <summary>The official clients, pointed at a conversation with nothing but a base URL and a key, as a real system under test is.</summary>
internal static class Clients
{
    public static ChatClient Chat(this Conversation conversation, string? key = null) =>
        new("gpt-4.1", new ApiKeyCredential(key ?? conversation.ApiKey), new OpenAIClientOptions { Endpoint = conversation.OpenAiBaseUrl });

    public static AnthropicClient Anthropic(this Conversation conversation) =>
        new() { BaseUrl = conversation.AnthropicBaseUrl.ToString(), ApiKey = conversation.ApiKey };

    /// <summary>A bare client for what no official one would send.</summary>
    public static HttpClient Http(this Conversation conversation, string? key = null) =>
        new() { BaseAddress = new(conversation.AnthropicBaseUrl + "/"), DefaultRequestHeaders = { Authorization = new("Bearer", key ?? conversation.ApiKey) } };
}
