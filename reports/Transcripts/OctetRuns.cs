using HttpConformance.Replay;

namespace HttpConformance.Reports.Transcripts;

/// <summary>Cuts octets into runs that are shown alike.</summary>
internal static class OctetRuns
{
    // The control pictures U+240D and U+240A would say the same, but many fonts do not have them.
    private const string LineEndMark = "CRLF";

    public static IEnumerable<OctetRun> Of(ReadOnlyMemory<byte> octets)
    {
        for (var start = 0; start < octets.Length;)
        {
            var (kind, length) = Next(octets.Span[start..]);
            yield return new OctetRun(kind, kind == OctetRunKind.LineEnd
                ? LineEndMark
                : OctetText.Escape(octets.Span.Slice(start, length)));
            start += length;
        }
    }

    /// <summary>Each line with its end spelled out, as <c>.wire</c> files spell it.</summary>
    public static IEnumerable<string> Lines(ReadOnlyMemory<byte> octets)
    {
        while (!octets.IsEmpty)
        {
            var end = octets.Span.IndexOf((byte)'\n') + 1;
            var line = end == 0 ? octets : octets[..end];
            yield return OctetText.Escape(line.Span);
            octets = octets[line.Length..];
        }
    }

    private static (OctetRunKind Kind, int Length) Next(ReadOnlySpan<byte> octets)
    {
        if (octets.StartsWith("\r\n"u8))
        {
            return (OctetRunKind.LineEnd, 2);
        }

        if (octets[0] == (byte)'\n')
        {
            return (OctetRunKind.BareLineFeed, 1);
        }

        var printable = octets.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E);
        if (printable != 0)
        {
            return (OctetRunKind.Text, printable < 0 ? octets.Length : printable);
        }

        var length = 1;
        while (length < octets.Length && octets[length] is < 0x20 or > 0x7E && octets[length] != (byte)'\n' && octets[length] != (byte)'\r')
        {
            length++;
        }

        return (OctetRunKind.Escape, length);
    }
}
