namespace Acceptance.Fakes.Tests;

/// <summary>One server for all tests of a class: the conversations are apart anyway, and that is part of what is tested.</summary>
public sealed class ServedModel : IAsyncLifetime
{
    public FakeModel Model { get; private set; } = null!;

    public async Task InitializeAsync() => Model = await FakeModel.StartAsync();

    public async Task DisposeAsync() => await Model.DisposeAsync();
}
