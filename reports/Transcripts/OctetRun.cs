namespace HttpConformance.Reports.Transcripts;

/// <summary>Octets that are shown in one way.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Text">What is shown: printable ASCII, or the sign of a line end.</param>
internal readonly record struct OctetRun(OctetRunKind Kind, string Text)
{
    /// <summary>Whether a line of the display ends after it.</summary>
    public bool EndsLine => Kind is OctetRunKind.LineEnd or OctetRunKind.BareLineFeed;
}

/// <summary>How octets are shown.</summary>
internal enum OctetRunKind
{
    /// <summary>Printable ASCII, as it is.</summary>
    Text,

    /// <summary>CR LF: a mark and a line break.</summary>
    LineEnd,

    /// <summary>LF without CR: an escape that stands out, and a line break.</summary>
    BareLineFeed,

    /// <summary>Everything else: escapes.</summary>
    Escape,
}
