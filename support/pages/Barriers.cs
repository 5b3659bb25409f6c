using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;

namespace Acceptance.Support.Pages;

/// <summary>What keeps people from reading a page, as far as a program can find it: the rules of WCAG 2.2, levels A and AA.</summary>
public static class Barriers
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    /// <summary>Fails if one is found, and names each with its place.</summary>
    public static async Task ShouldNotBeOnAsync(IPage page)
    {
        var found = await page.RunAxe(Rules);
        found.Violations.Select(rule => $"{rule.Id}: {rule.Help} ({string.Join("; ", rule.Nodes.Take(3).Select(node => node.Html))})").Should().BeEmpty("nobody is to be kept out");
        found.Passes.Should().NotBeEmpty("the rules were to be tried");
    }
}
