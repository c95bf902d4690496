namespace HttpConformance.Http;

/// <summary>What the Content-Length lines of a header section say (RFC 9110 section 8.6).</summary>
/// <param name="Line">The first such line; null where there is none.</param>
/// <param name="Octets">The number, at most <see cref="long.MaxValue"/>; null where no single number can be made out.</param>
internal readonly record struct DeclaredLength(FieldLine? Line, long? Octets)
{
    public static DeclaredLength Read(FieldLine[] fields, DeviationLog log)
    {
        FieldLine? first = null;
        var members = 0;
        var valid = true;
        var same = true;
        var digits = ReadOnlyMemory<byte>.Empty;
        foreach (var line in fields)
        {
            if (!line.Is("Content-Length"))
            {
                continue;
            }

            first ??= line;
            foreach (var member in Members(line, log))
            {
                valid &= IsDigits(member.Span);
                same &= members == 0 || member.Span.TrimStart((byte)'0').SequenceEqual(digits.Span.TrimStart((byte)'0'));
                digits = members == 0 ? member : digits;
                members++;
            }
        }

        return first is null ? default : new DeclaredLength(first, Resolve(first, digits.Span, members, valid, same, log));
    }

    private static long? Resolve(FieldLine first, ReadOnlySpan<byte> digits, int members, bool valid, bool same, DeviationLog log)
    {
        if (!valid || members == 0)
        {
            return null;
        }

        if (members > 1)
        {
            var (kind, message) = same
                ? (DeviationKind.IdenticalContentLengths, "Content-Length is given more than once, with the same value")
                : (DeviationKind.DifferingContentLengths, "Content-Length is given with different values");
            log.Add(kind, first.Offset, message);
        }

        return same ? ReadNumber(digits, first, log) : null;
    }

    private static long ReadNumber(ReadOnlySpan<byte> digits, FieldLine line, DeviationLog log)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            var value = digit - '0';
            if (number > (long.MaxValue - value) / 10)
            {
                log.Add(DeviationKind.ContentLengthOverflow, line.Offset, "Content-Length is 2^63 or more");
                return long.MaxValue;
            }

            number = (number * 10) + value;
        }

        return number;
    }

    private static bool IsDigits(ReadOnlySpan<byte> octets) => !octets.IsEmpty && !octets.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static IEnumerable<ReadOnlyMemory<byte>> Members(FieldLine line, DeviationLog log)
    {
        if (IsDigits(line.Value.Span))
        {
            return [line.Value];
        }

        var members = FieldSyntax.ListElements(line.Value, keepEmpty: true).ToList();
        if (members.Count == 0 || !members.TrueForAll(member => IsDigits(member.Span)))
        {
            log.Add(DeviationKind.InvalidContentLength, line.Offset, "Content-Length is not made of digits");
        }

        return members.Where(member => !member.IsEmpty);
    }
}
