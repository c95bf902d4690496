namespace HttpConformance.Cookies;

/// <summary>The ids of the requirements on a server's Set-Cookie, as the register of requirements names them.</summary>
public static class SetCookieRequirements
{
    /// <summary>The field value is derived from the set-cookie-string grammar (RFC 6265bis section 4.1.1).</summary>
    public const string Grammar = "6265bis-4.1.1-set-cookie-grammar";

    /// <summary>The cookie-name is a token.</summary>
    public const string NameToken = "6265bis-4.1.1-cookie-name-token";

    /// <summary>There is a cookie-name.</summary>
    public const string NoNamelessCookie = "6265bis-4.1.1-no-nameless-cookie";

    /// <summary>The cookie-value holds cookie-octets, between one pair of DQUOTEs or none.</summary>
    public const string ValueOctets = "6265bis-4.1.1-cookie-value-octets";

    /// <summary>No attribute name stands twice.</summary>
    public const string DuplicateAttribute = "6265bis-4.1.1-duplicate-attribute";

    /// <summary>Expires is an IMF-fixdate.</summary>
    public const string ExpiresImfFixdate = "6265bis-4.1.1-expires-imf-fixdate";

    /// <summary>The year of Expires has four digits.</summary>
    public const string ExpiresFourDigitYear = "6265bis-4.1.1-expires-four-digit-year";

    /// <summary>Max-Age holds digits only.</summary>
    public const string MaxAgeDigits = "6265bis-4.1.1-max-age-digits";

    /// <summary>Domain is a host name in ASCII.</summary>
    public const string DomainSubdomain = "6265bis-4.1.1-domain-value-subdomain";

    /// <summary>Path holds printable ASCII.</summary>
    public const string PathOctets = "6265bis-4.1.1-path-value-octets";

    /// <summary>Secure and HttpOnly have no value.</summary>
    public const string FlagHasNoValue = "6265bis-4.1.1-flag-attributes-have-no-value";

    /// <summary>SameSite is Strict, Lax or None.</summary>
    public const string SameSiteValue = "6265bis-4.1.1-samesite-value";

    /// <summary>An attribute is not empty, and not a leftover of RFC 2109.</summary>
    public const string ExtensionAttribute = "6265bis-4.1.1-extension-av-no-edge-whitespace";

    /// <summary>One field carries one cookie (section 3).</summary>
    public const string NotCombined = "6265bis-3-set-cookie-not-combined";

    /// <summary>A __Secure- cookie carries Secure (section 4.1.3.1).</summary>
    public const string SecurePrefix = "6265bis-4.1.3-secure-prefix";

    /// <summary>A __Host- cookie carries Secure, Path=/ and no Domain (section 4.1.3.2).</summary>
    public const string HostPrefix = "6265bis-4.1.3-host-prefix";

    /// <summary>An __Http- cookie carries Secure and HttpOnly; not in RFC 6265bis, but in the layered cookies text.</summary>
    public const string HttpPrefix = "layered-4.1.3-http-prefix";

    /// <summary>The lifetime is not above the 400 days that user agents grant (section 5.5).</summary>
    public const string Lifetime = "6265bis-5.5-lifetime-400-days";

    /// <summary>Name and value fit into what user agents take (section 5.6).</summary>
    public const string SizeLimit = "6265bis-5.6-size-limit";

    /// <summary>The values of attributes fit into what user agents take (section 5.6).</summary>
    public const string AttributeSizeLimit = "6265bis-5.6-attribute-size-limit";

    /// <summary>No control octet makes user agents drop the field (section 5.6).</summary>
    public const string NoControlOctets = "6265bis-5.6-no-control-octets";

    /// <summary>SameSite=None comes with Secure (section 5.7).</summary>
    public const string SameSiteNoneNeedsSecure = "6265bis-5.7-samesite-none-needs-secure";

    /// <summary>User agents can read Expires, whatever its form (section 5.1.1).</summary>
    public const string ReadableExpires = "rt-legacy-expires-format";
}
