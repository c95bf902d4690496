using System.Buffers;

namespace HttpConformance.Cookies;

/// <summary>cookie-pair: a token, "=", and cookie-octets that may stand between DQUOTEs.</summary>
internal static class CookiePairGrammar
{
    private const string TokenCharacters = "letters, digits and !#$%&'*+-.^_`|~";

    private static readonly SearchValues<byte> TokenOctets = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private static readonly SearchValues<byte> CookieOctets = SearchValues.Create(
        [.. Enumerable.Range(0x21, 0x5E).Where(octet => octet is not ('"' or ',' or ';' or '\\')).Select(octet => (byte)octet)]);

    public static bool IsToken(ReadOnlySpan<byte> octets) => !octets.IsEmpty && !octets.ContainsAnyExcept(TokenOctets);

    public static void Check(SetCookiePiece pair, ViolationCollector found)
    {
        if (!pair.HasEquals)
        {
            found.Fail(SetCookieRequirements.NoNamelessCookie, pair.Trimmed.Offset, $"the cookie-pair {pair.Trimmed.Shown} has no \"=\" and so no name, and user agents send such a cookie back in different ways: write NAME=VALUE");
            return;
        }

        if (pair.Name.IsEmpty)
        {
            found.Fail(SetCookieRequirements.NoNamelessCookie, pair.Trimmed.Offset, $"the cookie-pair {pair.Trimmed.Shown} has nothing before its \"=\", and user agents send such a cookie back in different ways: write NAME=VALUE");
        }

        CheckName(pair.Name, found);
        CheckValue(pair.Value, found);
    }

    private static void CheckName(SetCookiePiece name, ViolationCollector found)
    {
        int bad = name.Octets.IndexOfAnyExcept(TokenOctets);
        if (bad >= 0)
        {
            found.Fail(SetCookieRequirements.NameToken, name.Offset + bad, $"the cookie-name {name.Shown} holds {Octets.ShowOne(name.Octets[bad])}, which no token may hold: write {TokenCharacters} only");
        }
    }

    private static void CheckValue(SetCookiePiece value, ViolationCollector found)
    {
        bool quoted = value.Octets is [(byte)'"', .., (byte)'"'];
        SetCookiePiece inner = quoted ? value[1..^1] : value;
        int bad = inner.Octets.IndexOfAnyExcept(CookieOctets);
        if (bad >= 0)
        {
            string advice = inner.Octets[bad] == '"'
                ? "DQUOTEs stand around the whole value or nowhere: leave them out, or encode the value, for instance in Base64"
                : "encode the value, for instance in Base64";
            found.Fail(SetCookieRequirements.ValueOctets, inner.Offset + bad, $"the cookie-value {value.Shown} holds {Octets.ShowOne(inner.Octets[bad])}, which is not a cookie-octet there: {advice}");
        }
    }
}
