namespace HttpConformance.Cookies;

/// <summary>What the SameSite attribute of a cookie asked for (RFC 6265bis section 5.6.7).</summary>
public enum SameSiteEnforcement
{
    /// <summary>No SameSite attribute, or a last one with a value that is none of the three.</summary>
    Default,

    /// <summary>Sent with cross-site requests too; kept only where the cookie is Secure.</summary>
    None,

    /// <summary>Sent with same-site requests and with cross-site top-level navigations by a safe method.</summary>
    Lax,

    /// <summary>Sent with same-site requests only.</summary>
    Strict,
}
