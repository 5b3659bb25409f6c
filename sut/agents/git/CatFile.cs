using System.Text;

namespace Agents.Git;

/// <summary>The answer of `git cat-file --batch`: many objects in one run (git-cat-file(1), BATCH OUTPUT).</summary>
internal static class CatFile
{
    /// <summary>Cuts the answer into the objects' bytes, in the order they were asked for.</summary>
    /// <param name="bytes">For each object "id type size LF content LF".</param>
    public static IEnumerable<byte[]> Parse(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var line = Array.IndexOf(bytes, (byte)'\n', at);
            var size = int.Parse(Encoding.ASCII.GetString(bytes, at, line - at).Split(' ')[2]);
            yield return bytes[(line + 1)..(line + 1 + size)];
            at = line + 1 + size + 1;
        }
    }
}
