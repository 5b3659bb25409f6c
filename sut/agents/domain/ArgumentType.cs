namespace Agents.Domain;

/// <summary>What an argument of an action may hold.</summary>
internal enum ArgumentType
{
    /// <summary>Any text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number, with a point before its fraction.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,
}
