using Acceptance.Support.Pages;
using Microsoft.Playwright;

namespace Acceptance.Report.Bench;

/// <summary>The page opened once in a fresh window; in milliseconds from the address on, but for what a reader does later.</summary>
/// <param name="FirstText">Something is to be read.</param>
/// <param name="Drawn">Every scenario is there.</param>
/// <param name="Searchable">Every talk can be searched.</param>
/// <param name="Search">From the last key to the list of what fits.</param>
/// <param name="Paper">Getting all of it ready for a printer.</param>
internal sealed record Opening(double FirstText, double Drawn, double Searchable, double Search, double Paper)
{
    // Two frames later the page has been painted with what the search found.
    private const string Searched = """
        async () => {
          const from = performance.now();
          address.query = "word4711 friday";
          filters.changed();
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          return performance.now() - from;
        }
        """;

    private const string Laid = """
        () => {
          address.clear();
          filters.changed();
          const from = performance.now();
          paper.lay();
          const took = performance.now() - from;
          paper.clear();
          return took;
        }
        """;

    private const string Noted = """
        addEventListener("DOMContentLoaded", () => new MutationObserver(() => performance.mark(document.documentElement.dataset.ready))
          .observe(document.documentElement, { attributeFilter: ["data-ready"] }));
        """;

    /// <summary>Opens it.</summary>
    public static async Task<Opening> OfAsync(string file)
    {
        var page = await Chromium.WindowAsync();
        await page.AddInitScriptAsync(Noted);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.Locator("html[data-ready=all]").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        var opening = new Opening(
            await TimeAsync(page, "first-contentful-paint"), await TimeAsync(page, "drawn"), await TimeAsync(page, "all"),
            await page.EvaluateAsync<double>(Searched), await page.EvaluateAsync<double>(Laid));
        await page.Context.CloseAsync();
        return opening;
    }

    private static Task<double> TimeAsync(IPage page, string name) => page.EvaluateAsync<double>("name => performance.getEntriesByName(name)[0].startTime", name);
}
