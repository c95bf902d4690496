namespace HttpConformance.Reports.Transcripts;

/// <summary>
/// A long run of octets without its middle: the beginning and the end are what tells one exchange from another.
/// </summary>
/// <param name="Head">The octets before the cut; all of them where nothing is left out.</param>
/// <param name="LeftOut">How many octets are left out.</param>
/// <param name="Tail">The octets after the cut.</param>
internal readonly record struct MiddleCut(ReadOnlyMemory<byte> Head, int LeftOut, ReadOnlyMemory<byte> Tail)
{
    /// <summary>Leaves out the middle where there are more octets or lines than that.</summary>
    public static MiddleCut Of(ReadOnlyMemory<byte> octets, int octetLimit, int lineLimit = int.MaxValue)
    {
        var head = HeadLength(octets.Span, octetLimit, lineLimit);
        if (head == octets.Length)
        {
            return new MiddleCut(octets, 0, default);
        }

        head = HeadLength(octets.Span, octetLimit / 2, lineLimit / 2);
        var tail = Math.Max(head, TailStart(octets.Span, octetLimit / 2, lineLimit / 2));
        return new MiddleCut(octets[..head], tail - head, octets[tail..]);
    }

    private static int HeadLength(ReadOnlySpan<byte> octets, int octetLimit, int lineLimit)
    {
        var end = Math.Min(octets.Length, octetLimit);
        var lines = 0;
        for (var i = 0; i < end; i++)
        {
            if (octets[i] == (byte)'\n' && ++lines == lineLimit)
            {
                return i + 1;
            }
        }

        return end;
    }

    private static int TailStart(ReadOnlySpan<byte> octets, int octetLimit, int lineLimit)
    {
        var start = Math.Max(0, octets.Length - octetLimit);
        var lines = 0;
        for (var i = octets.Length - 2; i >= start; i--)
        {
            if (octets[i] == (byte)'\n' && ++lines == lineLimit)
            {
                return i + 1;
            }
        }

        return start;
    }
}
