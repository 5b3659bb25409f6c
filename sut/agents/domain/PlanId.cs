using System.Security.Cryptography;

namespace Agents.Domain;

/// <summary>Plan ids: ULIDs, which sort by the time they were made (github.com/ulid/spec).</summary>
internal static class PlanId
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Makes an id of 26 characters.</summary>
    public static string New(TimeProvider time)
    {
        UInt128 value = (UInt128)(ulong)time.GetUtcNow().ToUnixTimeMilliseconds() << 80;
        foreach (var (random, position) in RandomNumberGenerator.GetBytes(10).Select((random, position) => (random, position)))
        {
            value |= (UInt128)random << (8 * position);
        }

        return string.Create(26, value, (id, rest) =>
        {
            for (var at = id.Length - 1; at >= 0; at--, rest >>= 5)
            {
                id[at] = Digits[(int)(rest & 31)];
            }
        });
    }
}
