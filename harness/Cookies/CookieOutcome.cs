namespace HttpConformance.Cookies;

/// <summary>What became of one Set-Cookie field value (RFC 6265bis sections 5.6 and 5.7).</summary>
public enum CookieOutcome
{
    /// <summary>A cookie of this name, domain and path was not in the jar, and now is.</summary>
    Stored,

    /// <summary>The cookie took the place, and the creation time, of the one that was there.</summary>
    Replaced,

    /// <summary>The cookie was already expired and took with it the one that was there.</summary>
    Deleted,

    /// <summary>The cookie was already expired, and there was none to delete.</summary>
    AlreadyExpired,

    /// <summary>The jar was full, and this cookie was the first to go.</summary>
    Evicted,

    /// <summary>The request URI is not an absolute http, https, ws or wss one, or its host has no canonical form.</summary>
    NoCanonicalHost,

    /// <summary>A control octet other than HTAB stands in the field value.</summary>
    ControlOctet,

    /// <summary>Name and value together are longer than 4096 octets.</summary>
    TooLarge,

    /// <summary>Neither a name nor a value.</summary>
    Empty,

    /// <summary>The Domain attribute holds an octet above 0x7F.</summary>
    DomainNotAscii,

    /// <summary>The Domain attribute is a public suffix, and not the request host itself.</summary>
    DomainIsPublicSuffix,

    /// <summary>The Domain attribute does not cover the request host.</summary>
    DomainNotCoveringHost,

    /// <summary>Secure, but the connection was not.</summary>
    SecureOverNonSecure,

    /// <summary>Would overlay a Secure cookie from a connection that is not secure.</summary>
    SecureCookieLeftAlone,

    /// <summary>SameSite=None without Secure.</summary>
    SameSiteNoneWithoutSecure,

    /// <summary>A name that starts with __Secure-, without Secure.</summary>
    SecurePrefixUnmet,

    /// <summary>A name that starts with __Host-, without Secure, with a Domain or without Path=/.</summary>
    HostPrefixUnmet,

    /// <summary>No name, and a value that starts like a prefixed name.</summary>
    PrefixInNamelessValue,
}
