namespace HttpConformance.Cookies;

/// <summary>A cookie as the jar keeps it (the fields of RFC 6265bis section 5.7).</summary>
/// <param name="Name">Latin-1 view of the octets; empty for a nameless cookie.</param>
/// <param name="Value">Latin-1 view of the octets, quotes included.</param>
/// <param name="Domain">A canonicalised host: lower case, A-labels, no brackets around an IPv6 address.</param>
/// <param name="HostOnly">Whether only <paramref name="Domain"/> itself gets the cookie, and no host below it.</param>
/// <param name="Path">Starts with "/".</param>
/// <param name="ExpiryTime">When the cookie goes, or null for one that lives until the session ends.</param>
/// <param name="CreationTime">When a cookie of this name, domain, host-only flag and path was first stored.</param>
/// <param name="Secure">Whether only secure connections carry the cookie.</param>
/// <param name="HttpOnly">Whether the cookie is kept from APIs other than HTTP.</param>
/// <param name="SameSite">The enforcement that the server asked for.</param>
public sealed record StoredCookie(
    string Name,
    string Value,
    string Domain,
    bool HostOnly,
    string Path,
    DateTimeOffset? ExpiryTime,
    DateTimeOffset CreationTime,
    bool Secure,
    bool HttpOnly,
    SameSiteEnforcement SameSite);
