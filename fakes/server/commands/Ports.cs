using System.CommandLine;

namespace Acceptance.Fakes.Server;

/// <summary>The port, the same for every command that listens.</summary>
internal static class Ports
{
    public static Option<int> Option() => new("--port") { Description = "The port to listen on; 0 takes a free one.", DefaultValueFactory = _ => 0 };
}
