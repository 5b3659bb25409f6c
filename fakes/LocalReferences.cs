using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.References;

namespace Acceptance.Fakes;

/// <summary>Follows references inside a schema and no others: a schema that comes with a request must not make the fake open files or call the network.</summary>
internal sealed class LocalReferences(JsonSchemaAppender appender) : JsonReferenceResolver(appender)
{
    public override Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) => throw Elsewhere(url);

    public override Task<IJsonReference> ResolveFileReferenceAsync(string filePath, CancellationToken cancellationToken = default) => throw Elsewhere(filePath);

    private static InvalidOperationException Elsewhere(string where) => new($"it refers to \"{where}\", and only references inside it are followed");
}
