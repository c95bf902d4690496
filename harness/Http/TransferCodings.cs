using System.Text;

namespace HttpConformance.Http;

/// <summary>What the Transfer-Encoding lines of a header section say (RFC 9112 section 6.1).</summary>
/// <param name="Line">The first such line; null where there is none.</param>
/// <param name="EndsChunked">Whether chunked is the last coding over all lines.</param>
internal readonly record struct TransferCodings(FieldLine? Line, bool EndsChunked)
{
    public static TransferCodings Read(FieldLine[] fields, DeviationLog log)
    {
        FieldLine? first = null;
        var endsChunked = false;
        var chunkedCount = 0;
        foreach (var line in fields)
        {
            if (!line.Is("Transfer-Encoding"))
            {
                continue;
            }

            first ??= line;
            foreach (var coding in FieldSyntax.IsToken(line.Value.Span) ? [line.Value] : FieldSyntax.ListElements(line.Value, keepEmpty: true))
            {
                if (coding.IsEmpty)
                {
                    log.Add(DeviationKind.EmptyTransferCoding, line.Offset, "Transfer-Encoding has an empty list element");
                    continue;
                }

                endsChunked = IsChunked(coding.Span, line.Offset, log);
                chunkedCount += endsChunked ? 1 : 0;
                if (endsChunked && chunkedCount == 2)
                {
                    log.Add(DeviationKind.TransferEncodingTwiceChunked, line.Offset, "Transfer-Encoding lists chunked more than once");
                }
            }
        }

        return new TransferCodings(first, endsChunked);
    }

    private static bool IsChunked(ReadOnlySpan<byte> coding, long offset, DeviationLog log)
    {
        var name = FieldSyntax.TokenLength(coding);
        if (name == 0 || !SkipParameters(coding[name..], offset, log))
        {
            log.Add(DeviationKind.InvalidTransferEncoding, offset, "Transfer-Encoding is not a list of transfer codings");
            return false;
        }

        if (!Ascii.EqualsIgnoreCase(coding[..name], "chunked"u8))
        {
            return false;
        }

        if (name < coding.Length)
        {
            log.Add(DeviationKind.ChunkedWithParameters, offset, "the chunked transfer coding has parameters");
        }

        return true;
    }

    /// <summary>Reads the parameters of a coding, which need a value and, unlike others, may have bad whitespace in them (RFC 9110 section 10.1.4).</summary>
    private static bool SkipParameters(ReadOnlySpan<byte> rest, long offset, DeviationLog log)
    {
        while (!rest.IsEmpty)
        {
            rest = rest[FieldSyntax.WhitespaceLength(rest)..];
            if (rest is not [(byte)';', ..])
            {
                return false;
            }

            rest = rest[1..];
            rest = rest[FieldSyntax.WhitespaceLength(rest)..];
            var name = FieldSyntax.TokenLength(rest);
            rest = rest[name..];
            var before = FieldSyntax.WhitespaceLength(rest);
            if (name == 0 || rest[before..] is not [(byte)'=', .. var value])
            {
                return false;
            }

            var after = FieldSyntax.WhitespaceLength(value);
            var length = Parameter.ValueLength(value[after..]);
            if (length == 0)
            {
                return false;
            }

            if (before + after > 0)
            {
                log.Add(DeviationKind.BadWhitespace, offset, "whitespace around the equals sign of a transfer coding's parameter");
            }

            rest = value[(after + length)..];
        }

        return true;
    }
}
