using System.Text.Json.Nodes;

namespace Acceptance.Report.Documents;

/// <summary>What a reader sees of a scenario when they open it.</summary>
internal sealed record Detail
{
    /// <summary>HTML, made of Markdown; empty when there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>An outline's row: each column and its cell.</summary>
    public IReadOnlyList<Cell> Row { get; init; } = [];

    public IReadOnlyList<Step> Steps { get; init; } = [];

    public Failure? Failure { get; init; }

    /// <summary>How attempts and earlier runs ended, the earliest first, the shown one last; empty when there was but one.</summary>
    public IReadOnlyList<Status> Earlier { get; init; } = [];

    /// <summary>The talks with the model, as the scenario attached them.</summary>
    public IReadOnlyList<JsonObject> Conversations { get; init; } = [];

    /// <summary>The commands that were run, as the scenario attached them.</summary>
    public IReadOnlyList<JsonNode> Commands { get; init; } = [];

    public IReadOnlyList<Attached> Attachments { get; init; } = [];
}

/// <summary>A column's name and what stands in it.</summary>
internal sealed record Cell(string Name, string Value);
