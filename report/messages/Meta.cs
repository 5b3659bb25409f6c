namespace Acceptance.Report.Messages;

/// <summary>What made the messages, and where.</summary>
internal sealed record Meta(Product? Implementation = null, Product? Runtime = null, Product? Os = null, Product? Cpu = null, Ci? Ci = null);

/// <summary>A product and its version.</summary>
internal sealed record Product(string Name, string? Version = null);

/// <summary>The build that the run was part of.</summary>
internal sealed record Ci(string Name, string? Url = null, string? BuildNumber = null, Git? Git = null);

/// <summary>What was checked out.</summary>
internal sealed record Git(string? Remote = null, string? Revision = null, string? Branch = null);
