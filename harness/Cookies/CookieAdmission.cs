namespace HttpConformance.Cookies;

/// <summary>Decides whether a received cookie enters the store, and with which scope (RFC 6265bis section 5.7, steps 7 to 22).</summary>
internal sealed class CookieAdmission(CookieStore store, Func<string, bool> isPublicSuffix)
{
    private const string SecurePrefix = "__Secure-";
    private const string HostPrefix = "__Host-";

    public StoredCookie? Admit(ReceivedCookie received, CookieRequest request, DateTimeOffset now, out CookieDecision? refusal)
    {
        string domain = received.Domain;
        refusal = CheckDomain(ref domain, request);
        if (refusal is not null)
        {
            return null;
        }

        var cookie = new StoredCookie(
            received.Name,
            received.Value,
            domain.Length == 0 ? request.Host : domain,
            HostOnly: domain.Length == 0,
            received.Path ?? CookiePath.DefaultFor(request.Path),
            received.ExpiryTime,
            CreationTime: now,
            received.Secure,
            received.HttpOnly,
            received.SameSite);
        refusal = CheckSecurity(cookie, request) ?? CheckPrefix(cookie, received.HasPath);
        return refusal is null ? cookie : null;
    }

    private CookieDecision? CheckDomain(ref string domain, CookieRequest request)
    {
        if (domain.Any(letter => letter > '\x7F'))
        {
            return new(CookieOutcome.DomainNotAscii, $"Domain={Octets.Show(domain)} holds an octet above 0x7F: an internationalised name is written in A-labels");
        }

        // An IPv6 host is kept without its brackets, so the attribute loses them too.
        if (domain.StartsWith('[') && domain.EndsWith(']'))
        {
            domain = domain[1..^1];
        }

        if (domain.Length > 0 && !HostName.IsIpAddress(domain) && isPublicSuffix(domain))
        {
            if (domain != request.Host)
            {
                return new(CookieOutcome.DomainIsPublicSuffix, $"Domain={Octets.Show(domain)} is a public suffix, which covers hosts of strangers");
            }

            domain = string.Empty;
        }

        return domain.Length == 0 || HostName.DomainMatches(request.Host, domain)
            ? null
            : new(CookieOutcome.DomainNotCoveringHost, $"Domain={Octets.Show(domain)} does not cover the request host {Octets.Show(request.Host)}");
    }

    private CookieDecision? CheckSecurity(StoredCookie cookie, CookieRequest request)
    {
        if (cookie.Secure && !request.IsSecure)
        {
            return new(CookieOutcome.SecureOverNonSecure, $"the cookie {Octets.Show(cookie.Name)} is Secure, and the connection was not");
        }

        if (!request.IsSecure && store.HoldsSecureCookieBehind(cookie.Name, cookie.Domain, cookie.Path))
        {
            return new(CookieOutcome.SecureCookieLeftAlone, $"a Secure cookie {Octets.Show(cookie.Name)} is in the jar, which a response over a connection that is not secure cannot overlay");
        }

        return cookie is { SameSite: SameSiteEnforcement.None, Secure: false }
            ? new(CookieOutcome.SameSiteNoneWithoutSecure, $"the cookie {Octets.Show(cookie.Name)} has SameSite=None without Secure")
            : null;
    }

    private static CookieDecision? CheckPrefix(StoredCookie cookie, bool hasPath)
    {
        if (Octets.StartsWithIgnoreCase(cookie.Name, SecurePrefix) && !cookie.Secure)
        {
            return new(CookieOutcome.SecurePrefixUnmet, $"the name {Octets.Show(cookie.Name)} promises Secure, and the attribute is missing");
        }

        if (Octets.StartsWithIgnoreCase(cookie.Name, HostPrefix)
            && !(cookie is { Secure: true, HostOnly: true, Path: "/" } && hasPath))
        {
            return new(CookieOutcome.HostPrefixUnmet, $"the name {Octets.Show(cookie.Name)} promises Secure, Path=/ and no Domain, and one of them does not hold");
        }

        return cookie.Name.Length == 0
            && (Octets.StartsWithIgnoreCase(cookie.Value, SecurePrefix) || Octets.StartsWithIgnoreCase(cookie.Value, HostPrefix))
            ? new(CookieOutcome.PrefixInNamelessValue, $"the nameless cookie {Octets.Show(cookie.Value)} would be sent back as if it had a prefixed name")
            : null;
    }
}
