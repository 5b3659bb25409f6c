using Reqnroll.Engine.Configuration;

namespace Reqnroll.Engine.Messages;

/// <summary>Opens the file that reqnroll.json or the environment names for the message formatter.</summary>
internal static class MessageFormatter
{
    public static RunMessages? Open(Settings settings)
    {
        if (FormatterSettings.File(settings, Environment.GetEnvironmentVariable, Environment.GetEnvironmentVariables().Keys.Cast<string>()) is not { } path)
        {
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Others may read while the run writes: that is how a report can follow it.
        return new(new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read)), TimeProvider.System);
    }
}
