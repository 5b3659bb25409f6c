using Reqnroll.Assist.Attributes;

namespace Engine.Assist.Tests;

/// <summary>What most tables here are about.</summary>
public sealed class Person
{
    /// <summary>A public field, which columns may name too.</summary>
    public int Visits;

    public string? FirstName { get; set; }

    [TableAliases("^Family ?name$", "^Surname$")]
    public string? LastName { get; set; }

    public int Age { get; set; }

    public DateTime Born { get; set; }

    public Style Style { get; set; }

    public Person? Friend { get; set; }

    public string Shown => $"{FirstName} {LastName}";

    public override string ToString() => Shown;
}
