using Agents.Databases;
using Agents.Domain;
using Agents.Models;
using Agents.Planning.Guards;
using Agents.Planning.Tools.Registered;

namespace Agents.Planning.Tools;

/// <summary>Work that a model does by tools in the working copies of a plan.</summary>
/// <param name="model">The model, with its guards.</param>
/// <param name="tools">The tools that it may use.</param>
/// <param name="more">A tool beside those that work on files.</param>
/// <param name="migrations">The databases that it may change.</param>
internal sealed class ToolWork(GuardedModel model, Toolset tools, ITool more, Migrations migrations)
{
    /// <summary>Whether the model works by tools at all.</summary>
    public bool ByTools => tools.Any;

    /// <summary>What it does to databases when the plan is applied.</summary>
    public IReadOnlyList<Migration> Migrations => migrations.All;

    /// <summary>Lets it work until it has nothing more to have done; what commands have changed is staged then.</summary>
    /// <returns>What it said last.</returns>
    public async Task<string> DoAsync(string prompt, ToolSite site, CancellationToken cancel)
    {
        var talk = new ToolTalk(model, model.Admit, tools.For(site, [.. RepositoryTools.All(site), more, new QueryDatabase(migrations), new ChangeDatabase(migrations)]));
        var said = await talk.HoldAsync(new Question(new Asked(prompt)) { System = tools.Instructions }, cancel);
        await site.StageAsync(cancel);
        return ((Answered)said[^1]).Text;
    }
}
