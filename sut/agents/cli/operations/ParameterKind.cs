namespace Agents.Cli.Operations;

/// <summary>What a parameter of an operation is.</summary>
internal enum ParameterKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>Texts by name.</summary>
    Named,

    /// <summary>A whole number, 0 or more.</summary>
    Number,
}
