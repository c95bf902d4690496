using System.Runtime.InteropServices;

namespace HttpConformance.Http;

/// <summary>Decides what delimits the content of a response (RFC 9112 section 6.3).</summary>
/// <param name="Framing"><see cref="Framing.Unknown"/> where the framing fields are invalid.</param>
/// <param name="Octets">The number of octets, where the framing is by Content-Length.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BodyLength(Framing Framing, long Octets)
{
    public static BodyLength Of(int status, string version, string? method, FieldLine[] fields, DeviationLog log)
    {
        var length = DeclaredLength.Read(fields, log);
        var codings = TransferCodings.Read(fields, log);
        var isTunnel = status is 101 || (status is >= 200 and <= 299 && method == "CONNECT");
        if (length.Line is not null)
        {
            CheckLength(status, isTunnel, length.Line, log);
        }

        if (codings.Line is not null)
        {
            CheckCodings(status, version, isTunnel, codings.Line, log);
        }

        if (length.Line is not null && codings.Line is not null)
        {
            log.Add(DeviationKind.ContentLengthAndTransferEncoding, length.Line.Offset, "both Content-Length and Transfer-Encoding");
        }

        if (isTunnel)
        {
            return new BodyLength(Framing.Tunnel, 0);
        }

        if (status is >= 100 and <= 199 or 204 or 304 || method == "HEAD")
        {
            return new BodyLength(Framing.None, 0);
        }

        if (codings.Line is null)
        {
            return length.Line is null ? new BodyLength(Framing.Close, 0)
                : length.Octets is { } octets ? new BodyLength(Framing.ContentLength, octets)
                : new BodyLength(Framing.Unknown, 0);
        }

        if (!codings.EndsChunked)
        {
            log.Add(DeviationKind.TransferEncodingNotFinalChunked, codings.Line.Offset, "the last transfer coding is not chunked");
            return new BodyLength(Framing.Close, 0);
        }

        return new BodyLength(Framing.Chunked, 0);
    }

    private static void CheckLength(int status, bool isTunnel, FieldLine line, DeviationLog log)
    {
        if (status is >= 100 and <= 199)
        {
            log.Add(DeviationKind.ContentLengthOn1xx, line.Offset, "Content-Length in a 1xx response");
        }
        else if (status == 204)
        {
            log.Add(DeviationKind.ContentLengthOn204, line.Offset, "Content-Length in a 204 response");
        }
        else if (isTunnel)
        {
            log.Add(DeviationKind.ContentLengthOnConnect, line.Offset, "Content-Length in a 2xx response to CONNECT");
        }
    }

    private static void CheckCodings(int status, string version, bool isTunnel, FieldLine line, DeviationLog log)
    {
        if (version is "HTTP/1.0" or "HTTP/0.9")
        {
            log.Add(DeviationKind.TransferEncodingInHttp10, line.Offset, "Transfer-Encoding in a response of a version before HTTP/1.1");
        }

        if (status is >= 100 and <= 199)
        {
            log.Add(DeviationKind.TransferEncodingOn1xx, line.Offset, "Transfer-Encoding in a 1xx response");
        }
        else if (status == 204)
        {
            log.Add(DeviationKind.TransferEncodingOn204, line.Offset, "Transfer-Encoding in a 204 response");
        }
        else if (isTunnel)
        {
            log.Add(DeviationKind.TransferEncodingOnConnect, line.Offset, "Transfer-Encoding in a 2xx response to CONNECT");
        }
    }
}
