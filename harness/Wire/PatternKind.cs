namespace HttpConformance.Wire;

/// <summary>The kinds that a pattern can ask for; in a file their names are lower case with hyphens.</summary>
public enum PatternKind
{
    /// <summary><c>http-date</c>: an IMF-fixdate (RFC 9110 §5.6.7).</summary>
    HttpDate,

    /// <summary><c>digits</c>: one or more of 0 to 9.</summary>
    Digits,

    /// <summary><c>token</c>: a token (RFC 9110 §5.6.2).</summary>
    Token,

    /// <summary><c>media-type</c>: type, subtype and parameters (RFC 9110 §8.3.1).</summary>
    MediaType,

    /// <summary><c>cookie-pair</c>: name and value (RFC 6265bis §4.1.1).</summary>
    CookiePair,

    /// <summary><c>cookie-value</c>: the value alone (RFC 6265bis §4.1.1).</summary>
    CookieValue,

    /// <summary><c>etag</c>: an entity tag, weak or strong (RFC 9110 §8.8.3).</summary>
    Etag,

    /// <summary><c>strong-etag</c>: an entity tag without <c>W/</c> (RFC 9110 §8.8.3).</summary>
    StrongEtag,

    /// <summary><c>text</c>: one or more octets, none of them CR or LF.</summary>
    Text,

    /// <summary><c>content</c>: any octets, none included; the whole content when it stands alone.</summary>
    Content,
}
