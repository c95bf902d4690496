using System.IO.Compression;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The content coding gzip.</summary>
internal static class Coding
{
    public static byte[] Compressed(byte[] content)
    {
        using var coded = new MemoryStream();
        using (var gzip = new GZipStream(coded, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return coded.ToArray();
    }

    /// <summary>The representation in gzip, with an entity tag of its own.</summary>
    public static Representation Compressed(Representation plain, ServerSettings settings) =>
        Representation.WithValidators(Compressed(plain.Content), plain.ContentType, plain.Modified ?? DateTimeOffset.UnixEpoch, settings) with
        {
            Coding = "gzip",
            Vary = "Accept-Encoding",
        };
}
