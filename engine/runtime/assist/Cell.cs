using Reqnroll.Assist;

namespace Reqnroll.Engine.Assist;

/// <summary>One cell: where it stands, the name that it is for, its text.</summary>
internal sealed record Cell(string Row, string Column, string Text)
{
    /// <summary>The cell as a value for a member or constructor parameter of a type.</summary>
    /// <exception cref="FormatException">The text means no such value.</exception>
    public object? Value(Type target, string member, Type type)
    {
        var pair = KeyValuePair.Create(Column, Text);
        var retriever = Service.Instance.RetrieverOf(pair, target, type) ?? throw new InvalidOperationException(
            $"{this} is for {target.Name}.{member}, and nothing makes a text a {TypeName.Of(type)}: register a retriever with Service.Instance.ValueRetrievers.Register, or rename the column.");
        try
        {
            return retriever.Retrieve(pair, target, type);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{this}: {problem.Message}", problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new InvalidOperationException($"{this}: {problem.Message}", problem);
        }
    }

    /// <summary>Whether the cell's text means a value, by the comparer that is registered for it.</summary>
    public bool Means(object? actual)
    {
        try
        {
            return Service.Instance.ComparerOf(actual).Compare(Text, actual);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{this}: {problem.Message}", problem);
        }
    }

    public override string ToString() => $"{Row}, column '{Column}'";
}
