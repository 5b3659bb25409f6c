namespace Reqnroll.Engine.Configuration;

/// <summary>What comes of a step whose method is marked [Obsolete].</summary>
internal enum ObsoleteBehavior
{
    Warn,
    None,
    Pending,
    Error,
}
