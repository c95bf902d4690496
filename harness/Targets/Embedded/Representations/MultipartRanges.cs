using System.Security.Cryptography;
using System.Text;

namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>Several ranges as <c>multipart/byteranges</c> (RFC 9110 §14.6).</summary>
internal static class MultipartRanges
{
    public static (string ContentType, byte[] Content) Write(Representation representation, IEnumerable<ByteRange> ranges)
    {
        var boundary = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        using var content = new MemoryStream();
        foreach (var range in ranges)
        {
            var lead = $"--{boundary}\r\nContent-Type: {representation.ContentType}\r\nContent-Range: {range.ContentRange(representation.Content.Length)}\r\n\r\n";
            content.Write(Encoding.Latin1.GetBytes(lead));
            content.Write(representation.Content.Span.Slice(range.First, range.Length));
            content.Write("\r\n"u8);
        }

        content.Write(Encoding.ASCII.GetBytes($"--{boundary}--\r\n"));
        return ($"multipart/byteranges; boundary={boundary}", content.ToArray());
    }
}
