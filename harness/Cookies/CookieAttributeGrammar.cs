using System.Buffers;

namespace HttpConformance.Cookies;

/// <summary>cookie-av: the name decides which production applies, so extension-av cannot swallow a malformed known attribute.</summary>
internal static class CookieAttributeGrammar
{
    private static readonly SearchValues<byte> AvOctets = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x5F).Where(octet => octet != ';').Select(octet => (byte)octet)]);

    public static void Check(SetCookiePiece attribute, string lowerCaseName, ViolationCollector found)
    {
        SetCookiePiece value = attribute.Value;
        switch (lowerCaseName)
        {
            case "expires":
                SaneCookieDate.Check(value, found);
                break;
            case "max-age":
                CheckMaxAge(value, found);
                break;
            case "domain":
                DomainValueGrammar.Check(value, found);
                break;
            case "path":
                CheckPath(attribute, found);
                break;
            case "secure" or "httponly":
                CheckFlag(attribute, lowerCaseName == "secure", found);
                break;
            case "samesite":
                CheckSameSite(value, found);
                break;
            default:
                CheckExtension(attribute.Trimmed, found);
                break;
        }
    }

    private static void CheckMaxAge(SetCookiePiece value, ViolationCollector found)
    {
        if (value.IsEmpty || value.Octets.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            string advice = value.Octets is [(byte)'-', ..] ? "to delete a cookie write Max-Age=0" : "write a number of seconds, for instance Max-Age=3600";
            found.Fail(SetCookieRequirements.MaxAgeDigits, value.Offset, $"the Max-Age {value.Shown} is not made of one or more digits: {advice}");
        }
    }

    private static void CheckPath(SetCookiePiece attribute, ViolationCollector found)
    {
        SetCookiePiece value = attribute.Value;
        int bad = value.Octets.IndexOfAnyExcept(AvOctets);
        if (!attribute.HasEquals)
        {
            found.Fail(SetCookieRequirements.Grammar, attribute.Trimmed.Offset, $"the attribute {attribute.Trimmed.Shown} has no \"=\": write Path=/ or another path, or leave it out");
        }
        else if (bad >= 0)
        {
            found.Fail(SetCookieRequirements.PathOctets, value.Offset + bad, $"the Path {value.Shown} holds {Octets.ShowOne(value.Octets[bad])}: write printable ASCII, and percent-encode the rest as in a request target");
        }
    }

    private static void CheckFlag(SetCookiePiece attribute, bool isSecure, ViolationCollector found)
    {
        if (attribute.HasEquals)
        {
            string flag = isSecure ? "Secure" : "HttpOnly";
            found.Fail(SetCookieRequirements.FlagHasNoValue, attribute.Trimmed.Offset, $"the attribute {attribute.Trimmed.Shown} has a value, which user agents pass over, \"false\" included: write the bare word {flag}, or leave it out");
        }
    }

    private static void CheckSameSite(SetCookiePiece value, ViolationCollector found)
    {
        if (!Octets.EqualsIgnoreCase(value.Octets, "Strict"u8) && !Octets.EqualsIgnoreCase(value.Octets, "Lax"u8) && !Octets.EqualsIgnoreCase(value.Octets, "None"u8))
        {
            found.Fail(SetCookieRequirements.SameSiteValue, value.Offset, $"the SameSite {value.Shown} is unknown to user agents: write Strict, Lax or None");
        }
    }

    private static void CheckExtension(SetCookiePiece attribute, ViolationCollector found)
    {
        if (attribute.IsEmpty)
        {
            found.Warn(SetCookieRequirements.ExtensionAttribute, attribute.Offset, "an empty attribute: write \";\" between attributes only, not twice in a row and not at the end");
            return;
        }

        int bad = attribute.Octets.IndexOfAnyExcept(AvOctets);
        if (bad >= 0)
        {
            found.Fail(SetCookieRequirements.Grammar, attribute.Offset + bad, $"the attribute {attribute.Shown} holds {Octets.ShowOne(attribute.Octets[bad])}: write printable ASCII only");
        }
    }
}
