using System.Reflection;
using Xunit.Sdk;

namespace Acceptance.Fakes.Tests;

/// <summary>Each client, once whole and once streamed.</summary>
internal sealed class CombinatorialClientsAttribute(params string[] clients) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => clients.SelectMany(client => new object[][] { [client, false], [client, true] });
}
