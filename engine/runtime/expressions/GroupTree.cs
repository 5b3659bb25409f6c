namespace Reqnroll.Engine.Expressions;

/// <summary>How the capturing groups of a regular expression lie inside one another: .NET numbers them, and does not tell.</summary>
internal sealed record GroupTree(string Key, List<GroupTree> Children)
{
    public static List<GroupTree> Of(string pattern)
    {
        var root = new GroupTree("0", []);
        var open = new Stack<GroupTree>();
        var inside = root;
        var number = 0;
        var inClass = false;
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\':
                    at++;
                    break;
                case '[' or ']':
                    inClass = pattern[at] == '[';
                    break;
                case '(' when !inClass:
                    open.Push(inside);
                    if (KeyAt(pattern, at, ref number) is { } key)
                    {
                        var child = new GroupTree(key, []);
                        inside.Children.Add(child);
                        inside = child;
                    }

                    break;
                case ')' when !inClass && open.Count > 0:
                    inside = open.Pop();
                    break;
                default:
                    break;
            }
        }

        return root.Children;
    }

    // A named group, a numbered one, or one that captures nothing.
    private static string? KeyAt(string pattern, int at, ref int number)
    {
        if (at + 1 >= pattern.Length || pattern[at + 1] != '?')
        {
            return (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var named = at + 3 < pattern.Length && pattern[at + 2] is '<' or '\'' && pattern[at + 3] is not ('=' or '!');
        return named ? pattern[(at + 3)..pattern.IndexOfAny(['>', '\''], at + 3)] : null;
    }
}
