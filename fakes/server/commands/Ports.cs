using System.CommandLine;
using System.Globalization;

namespace Acceptance.Fakes.Server;

/// <summary>The port, the same for every command that listens.</summary>
internal static class Ports
{
    public static Option<string> Option()
    {
        var port = new Option<string>("--port") { Description = "The port to listen on; 0, the default, takes a free one." };
        port.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is { } text && !ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                given.AddError($"\"{text}\" is no port: give a number from 1 to 65535, or 0 for a free one.");
            }
        });
        return port;
    }

    /// <summary>The port that was given, and 0 when none was.</summary>
    public static int In(string? given) => given is null ? 0 : int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture);
}
