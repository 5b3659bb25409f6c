namespace Agents.State;

/// <summary>The log in the home: a line a command. No argument is noted, since it could be a secret.</summary>
internal static class CommandLog
{
    /// <summary>Notes a command, if the setting core.log.level wants it noted.</summary>
    /// <param name="command">Its words.</param>
    /// <param name="exitCode">What it ended with.</param>
    /// <param name="ended">When.</param>
    /// <param name="took">How long it took.</param>
    public static void Note(string command, int exitCode, DateTimeOffset ended, TimeSpan took)
    {
        try
        {
            var home = Home.Open();
            if (home.Settings[Setting.LogLevel] == "debug" || exitCode != 0)
            {
                var file = home.PathOf("log", "agents.log");
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.AppendAllText(file, $"{ended:O} {command}: {exitCode} in {took.TotalMilliseconds:0} ms\n");
            }
        }
        catch (Exception unwritten) when (unwritten is Failure or IOException or UnauthorizedAccessException)
        {
            // No home, or no room: the command's own outcome is what counts, and the user has been told.
            return;
        }
    }
}
