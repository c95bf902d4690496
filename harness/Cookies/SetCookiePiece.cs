using System.Text;

namespace HttpConformance.Cookies;

/// <summary>A part of a Set-Cookie field value that knows where it stands.</summary>
internal readonly ref struct SetCookiePiece(ReadOnlySpan<byte> octets, int offset)
{
    public ReadOnlySpan<byte> Octets { get; } = octets;

    public int Offset { get; } = offset;

    public bool IsEmpty => Octets.IsEmpty;

    /// <summary>Without the BWS or OWS at both ends.</summary>
    public SetCookiePiece Trimmed
    {
        get
        {
            int leading = Octets.Length - Octets.TrimStart(" \t"u8).Length;
            return new(Octets.Trim(" \t"u8), Offset + leading);
        }
    }

    /// <summary>What stands before the first "=", trimmed, or everything.</summary>
    public SetCookiePiece Name => HasEquals ? this[..EqualsIndex].Trimmed : Trimmed;

    /// <summary>What stands after the first "=", trimmed, or nothing.</summary>
    public SetCookiePiece Value => HasEquals ? this[(EqualsIndex + 1)..].Trimmed : this[Octets.Length..];

    public bool HasEquals => EqualsIndex >= 0;

    /// <summary>The name in lower case, one char for each octet.</summary>
    public string LowerCaseName => Encoding.Latin1.GetString(Name.Octets).ToLowerInvariant();

    /// <summary>For a message: between DQUOTEs, unprintable octets as \xNN, cut when long.</summary>
    public string Shown => Cookies.Octets.Show(Octets);

    private int EqualsIndex => Octets.IndexOf((byte)'=');

    public SetCookiePiece this[Range range]
    {
        get
        {
            (int start, int length) = range.GetOffsetAndLength(Octets.Length);
            return new(Octets.Slice(start, length), Offset + start);
        }
    }

    /// <summary>Cuts off what stands before the first ";" and steps over the ";".</summary>
    public static SetCookiePiece Next(scoped ref SetCookiePiece rest, out bool isLast)
    {
        int semicolon = rest.Octets.IndexOf((byte)';');
        isLast = semicolon < 0;
        SetCookiePiece next = isLast ? rest : rest[..semicolon];
        rest = isLast ? rest[rest.Octets.Length..] : rest[(semicolon + 1)..];
        return next;
    }
}
