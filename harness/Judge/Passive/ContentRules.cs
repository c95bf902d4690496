using System.IO.Compression;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>Whether content is what the fields about it say (RFC 9110 §8.3 and §8.4).</summary>
internal static class ContentRules
{
    private static readonly string[] Known = ["gzip", "x-gzip", "deflate", "br"];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "content-decodes",
            Title = "The server codes content as Content-Encoding says",
            Requirements = ["9110-8.4-encoding-declared", "9110-8.4.1.2-deflate-zlib"],
            // A part of a coded representation does not decode by itself, and content that was not kept whole is a part.
            Concerns = observed => observed.Response is { IsComplete: true, Status: not 206, Content: { Length: > 0, IsKeptWhole: true } }
                && observed.Has("Content-Encoding")
                && observed.Elements("Content-Encoding").All(coding => Known.Contains(coding, StringComparer.OrdinalIgnoreCase)),
            Judges = observed => Decodes(observed) ? null : PassiveFinding.Fail(
                $"the content does not decode as {OctetText.Printable(string.Join(", ", observed.Elements("Content-Encoding")))}"),
        },
        new PassiveRule
        {
            Name = "coded-content-is-declared",
            Title = "The server names in Content-Encoding the coding of the text that it sends",
            Requirements = ["9110-8.4-encoding-declared"],
            Concerns = observed => observed.Response is { Status: 200, Method: "GET", Content.Length: > 2 } && !observed.Has("Content-Encoding") && IsText(observed),
            Judges = observed => observed.Response.Content.Kept.Span is [0x1F, 0x8B, 0x08, ..] ? PassiveFinding.Fail("text is sent in gzip without a word of it") : null,
        },
        new PassiveRule
        {
            Name = "no-identity-coding",
            Title = "The server does not name identity in Content-Encoding",
            Level = Level.Should,
            Requirements = ["9110-8.4-no-identity"],
            Concerns = observed => observed.Has("Content-Encoding"),
            Judges = observed => observed.Elements("Content-Encoding").Contains("identity", StringComparer.OrdinalIgnoreCase) ? PassiveFinding.Warn("Content-Encoding names identity") : null,
        },
    ];

    private static bool IsText(ObservedResponse observed) =>
        observed.Response.Fields.Named("Content-Type").Any(line => line.Text.StartsWith("text/", StringComparison.OrdinalIgnoreCase));

    private static bool Decodes(ObservedResponse observed)
    {
        Stream content = new MemoryStream(observed.Response.Content.Kept.ToArray());
        foreach (var coding in observed.Elements("Content-Encoding").Reverse())
        {
            content = coding.ToUpperInvariant() switch
            {
                "BR" => new BrotliStream(content, CompressionMode.Decompress),
                "DEFLATE" => new ZLibStream(content, CompressionMode.Decompress),
                _ => new GZipStream(content, CompressionMode.Decompress),
            };
        }

        using (content)
        {
            return ReadsToTheEnd(content);
        }
    }

    private static bool ReadsToTheEnd(Stream content)
    {
        // Enough to tell coded octets from others; what expands beyond it is not our concern.
        const int Enough = 16 * 1024 * 1024;
        var buffer = new byte[16 * 1024];
        try
        {
            for (int total = 0, read = 1; read > 0 && total < Enough; total += read)
            {
                read = content.Read(buffer);
            }

            return true;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
