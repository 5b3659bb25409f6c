using Microsoft.Playwright;

namespace Acceptance.Support.Pages;

/// <summary>The one browser of the run: started by the first who needs it.</summary>
public static class Chromium
{
    private static readonly string[] Quiet =
        ["--headless", "--no-sandbox", "--disable-gpu", "--in-process-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> Started = new(StartAsync);

    /// <summary>Where it is: CHROMIUM, or the first of the usual places; null where there is none.</summary>
    public static string? Program { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Why there is no browser, and what to do.</summary>
    public const string Missing = "There is no Chromium on this machine: install it (apt-get install chromium), or name it with CHROMIUM.";

    /// <summary>A window of its own, with nothing kept from others.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="dark">Whether the reader's system is set to dark.</param>
    public static async Task<IPage> WindowAsync(int width = 1280, bool dark = false)
    {
        var context = await (await Started.Value).Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    /// <summary>Ends it, if it was ever started.</summary>
    public static async Task StopAsync()
    {
        if (!Started.IsValueCreated)
            return;
        var (driver, browser) = await Started.Value;
        await browser.CloseAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = Program ?? throw new FileNotFoundException(Missing), Args = Quiet }));
    }
}
