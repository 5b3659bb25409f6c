using Gherkin.Ast;

namespace Reqnroll.Engine.Messages;

/// <summary>The ids of a document's nodes, by where they stand.</summary>
internal sealed class AstIds(MessageIds ids)
{
    private readonly Dictionary<(int Line, int Column, Type Kind), string> known = [];

    public string Of(IHasLocation node) => Of(node.Location.Line, node.Location.Column, node.GetType());

    /// <summary>The id of the step, scenario or row on a line: there is one of each kind at most.</summary>
    public string? OnLine<T>(int line) => known.FirstOrDefault(each => each.Key.Line == line && each.Key.Kind == typeof(T)).Value;

    private string Of(int line, int column, Type kind) =>
        known.TryGetValue((line, column, kind), out var id) ? id : known[(line, column, kind)] = ids.Next();
}
