namespace Reqnroll.Assist.Attributes;

/// <summary>Further names of a property or field: regular expressions that are searched in the column's name, so anchor them.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public class TableAliasesAttribute(params string[] aliases) : Attribute
{
    /// <summary>The expressions.</summary>
    public string[] Aliases { get; } = aliases;
}
