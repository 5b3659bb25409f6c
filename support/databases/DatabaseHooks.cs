using Reqnroll;
using Xunit;

namespace Acceptance.Support.Databases;

/// <summary>What scenarios with databases need.</summary>
[Binding]
public static class DatabaseHooks
{
    /// <summary>Skips with a reason where SQLite's program is missing.</summary>
    [BeforeScenario("sqlite")]
    public static void SqliteIsThere() => Skip.If(
        !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "sqlite3"))),
        "SQLite's program is not installed: `apt-get install sqlite3` brings it.");

    /// <summary>Skips with a reason where there is no server.</summary>
    [BeforeScenario("postgres")]
    public static void AServerIsThere() => Skip.If(PostgresServer.WhyNot is not null, PostgresServer.WhyNot);

    /// <summary>Ends the server before the run's folder goes.</summary>
    [AfterTestRun(Order = 0)]
    public static Task StopAsync() => PostgresServer.StopAsync();
}
