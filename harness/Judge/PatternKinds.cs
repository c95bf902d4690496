using HttpConformance.Http;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>The grammar of each kind that a pattern can ask for.</summary>
internal static class PatternKinds
{
    /// <summary>Fields are short; what is longer is tried up to here only, so that no answer makes matching slow.</summary>
    private const int LongestTried = 4096;

    /// <summary>The most octets at the start of <paramref name="rest"/> that the kind could cover.</summary>
    public static int LongestRun(PatternKind kind, ReadOnlySpan<byte> rest) => kind switch
    {
        PatternKind.HttpDate => Math.Min(rest.Length, 29),
        PatternKind.Digits => RunOf(rest, octet => octet is >= (byte)'0' and <= (byte)'9'),
        PatternKind.Token => FieldSyntax.TokenLength(rest),
        PatternKind.CookieValue => RunOf(rest, IsCookieOctet),
        PatternKind.CookiePair => RunOf(rest, octet => octet == (byte)'=' || IsCookieOctet(octet)),
        PatternKind.Text => RunOf(rest, octet => octet is not ((byte)'\r' or (byte)'\n')),
        PatternKind.Content => rest.Length,
        _ => Math.Min(rest.Length, LongestTried),
    };

    /// <summary>Whether the kind covers exactly these octets.</summary>
    public static bool IsWhole(PatternKind kind, ReadOnlySpan<byte> octets) => kind switch
    {
        PatternKind.HttpDate => HttpDate.TryParseImfFixdate(octets, out _),
        PatternKind.MediaType => FieldSyntax.IsMediaType(octets),
        PatternKind.Etag => FieldSyntax.IsEntityTag(octets),
        PatternKind.StrongEtag => FieldSyntax.IsEntityTag(octets) && !octets.StartsWith("W/"u8),
        PatternKind.CookiePair => IsCookiePair(octets),
        PatternKind.CookieValue => IsCookieValue(octets),
        PatternKind.Content => true,
        _ => octets.Length > 0,
    };

    private static bool IsCookiePair(ReadOnlySpan<byte> octets)
    {
        var equals = octets.IndexOf((byte)'=');
        return equals > 0 && FieldSyntax.IsToken(octets[..equals]) && IsCookieValue(octets[(equals + 1)..]);
    }

    private static bool IsCookieValue(ReadOnlySpan<byte> octets)
    {
        var bare = octets.Length >= 2 && octets[0] == '"' && octets[^1] == '"' ? octets[1..^1] : octets;
        return !bare.Contains((byte)'"');
    }

    private static bool IsCookieOctet(byte octet) =>
        octet is > 0x20 and < 0x7F and not ((byte)',' or (byte)';' or (byte)'\\');

    private static int RunOf(ReadOnlySpan<byte> rest, Func<byte, bool> belongs)
    {
        var length = 0;
        while (length < rest.Length && belongs(rest[length]))
        {
            length++;
        }

        return length;
    }
}
