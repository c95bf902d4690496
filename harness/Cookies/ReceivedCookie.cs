namespace HttpConformance.Cookies;

/// <summary>A parsed set-cookie-string: name, value and the attribute of each name that counts (RFC 6265bis section 5.6).</summary>
internal sealed record ReceivedCookie(string Name, string Value)
{
    /// <summary>Null where neither Max-Age nor Expires could be read.</summary>
    public DateTimeOffset? ExpiryTime { get; init; }

    /// <summary>Lower case, without one leading dot; empty where the last Domain is empty or there is none.</summary>
    public string Domain { get; init; } = string.Empty;

    public bool HasPath { get; init; }

    /// <summary>Null where the default-path is meant.</summary>
    public string? Path { get; init; }

    public bool Secure { get; init; }

    public bool HttpOnly { get; init; }

    public SameSiteEnforcement SameSite { get; init; }
}
