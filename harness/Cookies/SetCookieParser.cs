namespace HttpConformance.Cookies;

/// <summary>The parsing algorithm of a user agent (RFC 6265bis section 5.6): lenient, linear, one pass.</summary>
internal static class SetCookieParser
{
    /// <summary>What name and value may hold together, in octets.</summary>
    public const int MaxNameAndValue = 4096;

    /// <summary>What the value of an attribute may hold, in octets.</summary>
    public const int MaxAttributeValue = 1024;

    public static ReceivedCookie? Parse(ReadOnlySpan<byte> setCookieString, DateTimeOffset now, out CookieDecision? refusal)
    {
        refusal = null;
        int control = Octets.IndexOfControl(setCookieString);
        if (control >= 0)
        {
            refusal = new(CookieOutcome.ControlOctet, $"the control octet 0x{setCookieString[control]:X2} at offset {control} makes a user agent ignore the whole field");
            return null;
        }

        int semicolon = setCookieString.IndexOf((byte)';');
        ReadOnlySpan<byte> pair = semicolon < 0 ? setCookieString : setCookieString[..semicolon];
        int equals = pair.IndexOf((byte)'=');
        ReadOnlySpan<byte> name = Octets.TrimWhitespace(equals < 0 ? default : pair[..equals]);
        ReadOnlySpan<byte> value = Octets.TrimWhitespace(pair[(equals + 1)..]);
        if (name.Length + value.Length > MaxNameAndValue)
        {
            refusal = new(CookieOutcome.TooLarge, $"a name of {name.Length} octets and a value of {value.Length} are more than the {MaxNameAndValue} that a user agent takes");
            return null;
        }

        if (name.IsEmpty && value.IsEmpty)
        {
            refusal = new(CookieOutcome.Empty, $"{Octets.Show(pair)} holds neither a name nor a value");
            return null;
        }

        var cookie = new ReceivedCookie(Octets.ToLatin1(name), Octets.ToLatin1(value));
        return semicolon < 0 ? cookie : WithAttributes(cookie, setCookieString[semicolon..], now);
    }

    private static ReceivedCookie WithAttributes(ReceivedCookie cookie, ReadOnlySpan<byte> unparsed, DateTimeOffset now)
    {
        DateTimeOffset? maxAge = null, expires = null;
        ReadOnlySpan<byte> domain = default, path = default, sameSite = default;
        bool hasPath = false, secure = false, httpOnly = false;
        while (!unparsed.IsEmpty)
        {
            ReadOnlySpan<byte> attribute = NextAttribute(ref unparsed);
            int equals = attribute.IndexOf((byte)'=');
            ReadOnlySpan<byte> name = Octets.TrimWhitespace(equals < 0 ? attribute : attribute[..equals]);
            ReadOnlySpan<byte> value = Octets.TrimWhitespace(equals < 0 ? default : attribute[(equals + 1)..]);
            if (name.IsEmpty || value.Length > MaxAttributeValue)
            {
                continue;
            }

            if (Octets.EqualsIgnoreCase(name, "Expires"u8))
            {
                expires = CookieDate.TryParse(value, out DateTimeOffset date) ? CookieLifetime.Capped(now, date) : expires;
            }
            else if (Octets.EqualsIgnoreCase(name, "Max-Age"u8))
            {
                maxAge = CookieLifetime.MaxAge(value) is { } seconds ? CookieLifetime.ExpiryAfter(now, seconds) : maxAge;
            }
            else if (Octets.EqualsIgnoreCase(name, "Domain"u8))
            {
                domain = value;
            }
            else if (Octets.EqualsIgnoreCase(name, "Path"u8))
            {
                hasPath = true;
                path = value;
            }
            else if (Octets.EqualsIgnoreCase(name, "SameSite"u8))
            {
                sameSite = value;
            }
            else
            {
                secure |= Octets.EqualsIgnoreCase(name, "Secure"u8);
                httpOnly |= Octets.EqualsIgnoreCase(name, "HttpOnly"u8);
            }
        }

        return cookie with
        {
            ExpiryTime = maxAge ?? expires,
            Domain = Octets.ToLatin1(domain.StartsWith((byte)'.') ? domain[1..] : domain).ToLowerInvariant(),
            HasPath = hasPath,
            Path = path.StartsWith((byte)'/') ? Octets.ToLatin1(path) : null,
            Secure = secure,
            HttpOnly = httpOnly,
            SameSite = EnforcementOf(sameSite),
        };
    }

    private static ReadOnlySpan<byte> NextAttribute(scoped ref ReadOnlySpan<byte> unparsed)
    {
        ReadOnlySpan<byte> rest = unparsed[1..];
        int semicolon = rest.IndexOf((byte)';');
        unparsed = semicolon < 0 ? default : rest[semicolon..];
        return semicolon < 0 ? rest : rest[..semicolon];
    }

    private static SameSiteEnforcement EnforcementOf(ReadOnlySpan<byte> value) =>
        Octets.EqualsIgnoreCase(value, "None"u8) ? SameSiteEnforcement.None
        : Octets.EqualsIgnoreCase(value, "Strict"u8) ? SameSiteEnforcement.Strict
        : Octets.EqualsIgnoreCase(value, "Lax"u8) ? SameSiteEnforcement.Lax
        : SameSiteEnforcement.Default;
}
