namespace HttpConformance.Targets.Embedded;

/// <summary>What a server may write as the name and the value of a cookie (RFC 6265bis §4.1.1).</summary>
internal static class CookieGrammar
{
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal));

    public static bool IsValue(string value)
    {
        var octets = value is ['"', .. var inner, '"'] ? inner : value;
        return octets.All(octet => octet is > ' ' and < '\x7F' and not ('"' or ',' or ';' or '\\'));
    }
}
