using System.Text;

namespace HttpConformance.Http;

/// <summary>The parts of a status line (RFC 9112 section 4).</summary>
/// <param name="Version">As received.</param>
/// <param name="Status">The three digits; -1 where there are none.</param>
/// <param name="ReasonStart">The index at which the reason phrase begins; the length of the line where there is none.</param>
internal readonly record struct StatusLine(string Version, int Status, int ReasonStart)
{
    private const string Separators = "the parts of the status line are not separated by one SP each";

    public bool IsReadable => Status >= 0;

    public bool IsInterim => Status is >= 100 and <= 199 and not 101;

    /// <summary>Reads a line without its terminator that <see cref="StatusLineStart"/> takes for a status line.</summary>
    public static StatusLine Read(ReadOnlySpan<byte> line, long offset, DeviationLog log)
    {
        var start = FieldSyntax.WhitespaceLength(line);
        var end = start + LengthTo(line[start..], whitespace: true);
        var version = ReadVersion(line[start..end], offset + start, log);
        var code = end + LengthTo(line[end..], whitespace: false);
        if (start > 0 || (end < line.Length && (code != end + 1 || line[end] != ' ')))
        {
            log.Add(DeviationKind.MalformedStatusLine, offset + (start > 0 ? 0 : end), Separators);
        }

        var bareCr = line.IndexOf((byte)'\r');
        if (bareCr >= 0)
        {
            log.Add(DeviationKind.BareCr, offset + bareCr, "CR without LF in the status line");
        }

        var status = ReadStatus(line[code..], offset + code, log);
        return status < 0
            ? new StatusLine(version, status, line.Length)
            : new StatusLine(version, status, ReadReason(line, code + 3, offset, log));
    }

    private static int LengthTo(ReadOnlySpan<byte> line, bool whitespace)
    {
        var separators = " \t\v\f\r"u8;
        var length = whitespace ? line.IndexOfAny(separators) : line.IndexOfAnyExcept(separators);
        return length < 0 ? line.Length : length;
    }

    private static string ReadVersion(ReadOnlySpan<byte> version, long offset, DeviationLog log)
    {
        if (version.SequenceEqual("HTTP/1.1"u8))
        {
            return "HTTP/1.1";
        }

        var text = Encoding.Latin1.GetString(version);
        if (version is not [(byte)'H', (byte)'T', (byte)'T', (byte)'P', (byte)'/', var major, (byte)'.', var minor]
            || !char.IsAsciiDigit((char)major) || !char.IsAsciiDigit((char)minor))
        {
            log.Add(DeviationKind.MalformedVersion, offset, "the version is not HTTP/DIGIT.DIGIT");
        }
        else if (text != "HTTP/1.0")
        {
            log.Add(DeviationKind.UnknownVersion, offset, "the version is neither HTTP/1.0 nor HTTP/1.1");
        }

        return text;
    }

    private static int ReadStatus(ReadOnlySpan<byte> rest, long offset, DeviationLog log)
    {
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        digits = digits < 0 ? rest.Length : digits;
        if (digits != 3)
        {
            log.Add(DeviationKind.MalformedStatusCode, offset, "the status code is not three digits");
            return -1;
        }

        var status = ((rest[0] - '0') * 100) + ((rest[1] - '0') * 10) + (rest[2] - '0');
        if (status is < 100 or > 599)
        {
            log.Add(DeviationKind.StatusCodeOutOfRange, offset, "the status code is not in 100 to 599");
        }

        return status;
    }

    private static int ReadReason(ReadOnlySpan<byte> line, int start, long offset, DeviationLog log)
    {
        if (start == line.Length)
        {
            log.Add(DeviationKind.MissingReasonSpace, offset + start, "no SP behind the status code");
            return start;
        }

        if (line[start] != ' ')
        {
            log.Add(DeviationKind.MalformedStatusLine, offset + start, Separators);
        }

        start += line[start] is (byte)' ' or (byte)'\t' or (byte)'\v' or (byte)'\f' or (byte)'\r' ? 1 : 0;
        var reason = line[start..];
        var control = ControlOctets.IndexOf(reason, exceptCr: true);
        if (control >= 0)
        {
            log.Add(DeviationKind.InvalidReasonOctet, offset + start + control, "control octet in the reason phrase", reason[control]);
        }

        return start;
    }
}
