using Reqnroll;

namespace Acceptance.Support.Clients;

/// <summary>The words that stand for something in a sentence about clients.</summary>
[Binding]
public static class ClientWords
{
    /// <summary>A request beside the conversation.</summary>
    [StepArgumentTransformation("(OpenAI's|Anthropic's|Gemini's) (models|count of tokens|embeddings)", Name = "sideRequest")]
    public static SideRequest ToSideRequest(string provider, string what) => SideRequest.All.Single(request => request.Name == $"{provider} {what}");
}
