namespace Reqnroll.Engine.Messages;

/// <summary>The commit that a build server runs on.</summary>
internal sealed record Git(string Remote, string Revision, string? Branch, string? Tag)
{
    /// <summary>The commit, or null where it is not known: the protocol wants a place and a revision.</summary>
    public static Git? Of(string? remote, string? revision, string? branch, string? tag) =>
        remote is null || revision is null ? null : new(WithoutPassword(remote), revision, branch, tag);

    // A server may put a token into the address: it has no place in a report.
    private static string WithoutPassword(string remote) =>
        Uri.TryCreate(remote, UriKind.Absolute, out var address) && address.UserInfo.Length > 0 ? remote.Replace(address.UserInfo + "@", "", StringComparison.Ordinal) : remote;
}
