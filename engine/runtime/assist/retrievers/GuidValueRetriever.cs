using Reqnroll.Engine.Assist;

namespace Reqnroll.Assist.ValueRetrievers;

/// <summary>Guids; a short one is filled up with zeros.</summary>
public class GuidValueRetriever : StructRetriever<Guid>
{
    private const int Digits = 32;

    /// <summary>The Guid of a text.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public Guid GetValue(string value) => TryRead(value, out var guid) ? guid : throw NotAValue.Of<Guid>(value, "write 32 hexadecimal digits, or the first of them");

    /// <summary>Whether a text is a Guid, or the beginning of one.</summary>
    public bool IsAValidGuid(string value) => TryRead(value, out _);

    /// <inheritdoc/>
    protected override Guid GetNonEmptyValue(string value) => GetValue(value);

    private static bool TryRead(string? value, out Guid guid)
    {
        guid = Guid.Empty;
        return !string.IsNullOrEmpty(value)
            && (Guid.TryParse(value, out guid) || Guid.TryParse(value.Replace("-", "", StringComparison.Ordinal).PadRight(Digits, '0'), out guid));
    }
}
