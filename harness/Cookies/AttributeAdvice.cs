namespace HttpConformance.Cookies;

/// <summary>Values of attributes that the grammar allows and user agents pass over or read otherwise.</summary>
internal static class AttributeAdvice
{
    private const long LifetimeLimit = 34_560_000;

    public static void Check(SetCookiePiece attribute, string lowerCaseName, ViolationCollector found)
    {
        SetCookiePiece value = attribute.Value;
        bool isKnown = lowerCaseName is "expires" or "max-age" or "domain" or "path" or "samesite";
        if (isKnown && value.Octets.Length > SetCookieParser.MaxAttributeValue)
        {
            found.Fail(SetCookieRequirements.AttributeSizeLimit, value.Offset, $"the value of {attribute.Name.Shown} has {value.Octets.Length} octets, and user agents pass over an attribute of more than {SetCookieParser.MaxAttributeValue}: write a shorter one");
            return;
        }

        switch (lowerCaseName)
        {
            case "expires" when !CookieDate.TryParse(value.Octets, out _):
                found.Fail(SetCookieRequirements.ReadableExpires, value.Offset, $"user agents cannot read the Expires {value.Shown} and keep the cookie for the session: write a date like Wed, 10 Oct 2012 07:12:20 GMT");
                break;
            case "max-age":
                CheckMaxAge(value, found);
                break;
            case "domain" when HostName.IsIpAddress(Octets.ToLatin1(value.Octets)):
                found.Warn(SetCookieRequirements.DomainSubdomain, value.Offset, $"the Domain {value.Shown} is an IP address, below which there are no hosts: leave the attribute out");
                break;
            case "path" when value.Octets is not [(byte)'/', ..]:
                found.Warn(SetCookieRequirements.PathOctets, value.Offset, $"the Path {value.Shown} does not start with \"/\", and user agents take the directory of the request instead: write Path=/ or another path");
                break;
            case "version" or "comment" or "commenturl" or "port" or "discard":
                found.Warn(SetCookieRequirements.ExtensionAttribute, attribute.Trimmed.Offset, $"the attribute {attribute.Trimmed.Shown} is left over from RFC 2109 or RFC 2965 and means nothing to user agents: leave it out");
                break;
        }
    }

    private static void CheckMaxAge(SetCookiePiece value, ViolationCollector found)
    {
        if (value.IsEmpty || value.Octets.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return;
        }

        ReadOnlySpan<byte> digits = value.Octets.TrimStart((byte)'0');
        if (digits.Length < value.Octets.Length && value.Octets.Length > 1)
        {
            found.Warn(SetCookieRequirements.MaxAgeDigits, value.Offset, $"the Max-Age {value.Shown} starts with a zero, which RFC 6265 did not allow: leave it out");
        }

        if (digits.Length > 8 || (digits.Length == 8 && long.Parse(digits) > LifetimeLimit))
        {
            found.Warn(SetCookieRequirements.Lifetime, value.Offset, $"the Max-Age {value.Shown} is above the 400 days ({LifetimeLimit} seconds) that user agents grant: write at most that");
        }
    }
}
