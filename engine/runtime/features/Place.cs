namespace Reqnroll.Engine.Features;

/// <summary>Where something stands in its file.</summary>
internal sealed record Place(int Line, int Column);
