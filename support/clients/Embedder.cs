using System.ClientModel;
using FluentAssertions;
using OpenAI;
using OpenAI.Embeddings;

namespace Acceptance.Support.Clients;

/// <summary>OpenAI's own client of embeddings.</summary>
public sealed class Embedder(RehearsedModel model)
{
    private readonly EmbeddingClient _client = new("text-embedding-3-small", new ApiKeyCredential(model.Talk.ApiKey), new OpenAIClientOptions { Endpoint = model.Talk.OpenAiBaseUrl });
    private IReadOnlyList<float[]> _vectors = [];

    /// <summary>Has texts embedded, all in one request.</summary>
    public async Task EmbedAsync(params string[] texts) =>
        _vectors = [.. (await _client.GenerateEmbeddingsAsync(texts)).Value.Select(embedding => embedding.ToFloats().ToArray())];

    /// <summary>Fails unless the first two vectors are equal, the third is not, and all have length 1.</summary>
    public void ShouldTellTheThirdFromTheOthers()
    {
        _vectors.Should().HaveCount(3).And.AllSatisfy(vector => vector.Sum(value => value * value).Should().BeApproximately(1, 0.001f));
        _vectors[1].Should().Equal(_vectors[0]);
        _vectors[2].Should().NotEqual(_vectors[0]);
    }
}
