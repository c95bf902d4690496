namespace HttpConformance.Http;

/// <summary>Reads a line with a chunk size and its chunk extensions (RFC 9112 section 7.1).</summary>
internal static class ChunkLine
{
    /// <summary>The size, at most <see cref="long.MaxValue"/>; null where the line has none.</summary>
    public static long? Read(ReadOnlySpan<byte> line, long offset, DeviationLog log, ChunkExtensions extensions)
    {
        var bareCr = line.IndexOf((byte)'\r');
        if (bareCr >= 0)
        {
            log.Add(DeviationKind.BareCr, offset + bareCr, "CR without LF in a chunk line");
        }

        var start = FieldSyntax.WhitespaceLength(line);
        var digits = HexLength(line[start..]);
        var end = start + digits;
        var whitespace = FieldSyntax.WhitespaceLength(line[end..]);
        var rest = line[(end + whitespace)..];
        if (digits == 0 || rest is not ([] or [(byte)';', ..]))
        {
            var isEmpty = digits == 0 && rest is ([] or [(byte)';', ..]);
            log.Add(isEmpty ? DeviationKind.EmptyChunkSize : DeviationKind.InvalidChunkSize, offset + end, "no chunk size in hexadecimal digits");
            return null;
        }

        if (start > 0 || (whitespace > 0 && rest.IsEmpty))
        {
            log.Add(DeviationKind.WhitespaceAroundChunkSize, offset + (start > 0 ? 0 : end), "whitespace around the chunk size");
        }

        if (!rest.IsEmpty)
        {
            ReadExtensions(line, end, offset, log, extensions);
        }

        return ReadSize(line[start..end], offset + start, log);
    }

    private static int HexLength(ReadOnlySpan<byte> line)
    {
        var length = 0;
        while (length < line.Length && char.IsAsciiHexDigit((char)line[length]))
        {
            length++;
        }

        return length;
    }

    private static long ReadSize(ReadOnlySpan<byte> digits, long offset, DeviationLog log)
    {
        var size = 0L;
        foreach (var digit in digits)
        {
            if (size > long.MaxValue >> 4)
            {
                log.Add(DeviationKind.ChunkSizeOverflow, offset, "the chunk size is 2^63 or more");
                return long.MaxValue;
            }

            size = (size << 4) | (byte)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return size;
    }

    private static void ReadExtensions(ReadOnlySpan<byte> line, int at, long offset, DeviationLog log, ChunkExtensions extensions)
    {
        while (at < line.Length)
        {
            var semicolon = SkipWhitespace(line, at);
            if (semicolon == line.Length || line[semicolon] != ';')
            {
                log.Add(DeviationKind.MalformedChunkExtension, offset + semicolon, "no semicolon before a chunk extension");
                return;
            }

            var name = SkipWhitespace(line, semicolon + 1);
            var nameEnd = name + FieldSyntax.TokenLength(line[name..]);
            if (nameEnd == name)
            {
                log.Add(DeviationKind.MalformedChunkExtension, offset + name, "no name of a chunk extension");
                return;
            }

            ReportWhitespace(at, semicolon);
            ReportWhitespace(semicolon + 1, name);
            at = nameEnd;
            var value = -1;
            var equals = SkipWhitespace(line, nameEnd);
            if (equals < line.Length && line[equals] == '=')
            {
                value = SkipWhitespace(line, equals + 1);
                at = value + Parameter.ValueLength(line[value..]);
                if (at == value)
                {
                    log.Add(DeviationKind.MalformedChunkExtension, offset + value, "the value of a chunk extension is neither token nor quoted-string");
                    return;
                }

                ReportWhitespace(nameEnd, equals);
                ReportWhitespace(equals + 1, value);
            }

            extensions.Add(line[name..nameEnd], value < 0 ? [] : line[value..at], hasValue: value >= 0, offset + name);
        }

        void ReportWhitespace(int from, int to)
        {
            if (to > from)
            {
                log.Add(DeviationKind.BadWhitespace, offset + from, "whitespace within a chunk extension");
            }
        }
    }

    private static int SkipWhitespace(ReadOnlySpan<byte> line, int at) => at + FieldSyntax.WhitespaceLength(line[at..]);
}
