using System.Text.RegularExpressions;
using Reqnroll.Bindings;
using Reqnroll.Engine.Expressions;

namespace Reqnroll.Engine.Messages;

/// <summary>Where a step's arguments stand in its text.</summary>
internal static class MatchMessage
{
    public static object Of(StepDefinition definition, string text)
    {
        var match = definition.Pattern.Regex.Match(text);
        var groups = GroupTree.Of(definition.Pattern.Regex.ToString());
        return new { stepMatchArguments = groups.Select((group, index) => new { group = GroupOf(group, match), parameterTypeName = definition.Pattern.Parameters?[index] }) };
    }

    private static object GroupOf(GroupTree tree, Match match)
    {
        var group = match.Groups[tree.Key];
        var children = tree.Children.Count == 0 ? null : tree.Children.Select(child => GroupOf(child, match)).ToList();
        return new { start = group.Success ? group.Index : (int?)null, value = group.Success ? group.Value : null, children };
    }
}
