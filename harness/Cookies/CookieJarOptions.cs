namespace HttpConformance.Cookies;

/// <summary>What RFC 6265bis leaves to the user agent.</summary>
public sealed class CookieJarOptions
{
    /// <summary>
    /// Whether http and ws to localhost, 127.0.0.0/8 and ::1 count as secure connections. They do not unless asked for:
    /// then a plain-http target on the loopback interface sees what it would see on any other host.
    /// </summary>
    public bool LoopbackIsSecure { get; init; }

    /// <summary>
    /// Whether a canonicalised host name is a public suffix. There is no full public suffix list here: unless replaced,
    /// a name of one label is one ("org", "localhost"), and so are a few dozen well-known names of two ("co.uk").
    /// </summary>
    public Func<string, bool> IsPublicSuffix { get; init; } = WellKnownPublicSuffixes.Contains;
}
