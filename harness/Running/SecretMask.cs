using System.Text;
using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Targets;

namespace HttpConformance.Running;

/// <summary>
/// Puts asterisks in place of the profile's credentials, as many as they have octets, before a result goes anywhere: as they
/// are written in the profile, in Base64 and in hex digits, in whatever case, and where they are spread over several reads.
/// </summary>
internal sealed class SecretMask
{
    /// <summary>A shorter secret is no secret, and would be found everywhere.</summary>
    private const int ShortestAlone = 4;

    private readonly byte[][] _octets;
    private readonly string[] _words;

    public SecretMask(TargetProfile profile)
    {
        var plain = profile.Credentials;
        var secret = plain[(plain.IndexOf(':', StringComparison.Ordinal) + 1)..];

        // Everybody knows the default: by itself it is a word like any other.
        var isAlone = plain != new TargetProfile().Credentials && secret.Length >= ShortestAlone;
        string[] spellings = [profile.EncodedCredentials, profile.EncodedCredentials.TrimEnd('='), plain, Uri.EscapeDataString(plain), .. isAlone ? [secret] : Array.Empty<string>()];
        _octets =
        [
            .. spellings
                .Concat(spellings.Select(spelling => Convert.ToHexString(Encoding.Latin1.GetBytes(spelling))))
                .Select(spelling => spelling.ToLowerInvariant())
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(spelling => spelling.Length)
                .Select(Encoding.Latin1.GetBytes),
        ];
        _words = [.. _octets.SelectMany(octets => new[] { Encoding.Latin1.GetString(octets), OctetText.Escape(octets) }).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The result without the credentials.</summary>
    public CheckResult Mask(CheckResult result) => result with
    {
        Reason = Mask(result.Reason),
        Examples = [.. result.Examples.Select(Mask)],
        Transcript = Mask(result.Transcript),
        OtherTranscript = result.OtherTranscript is { } other ? Mask(other) : null,
    };

    /// <summary>The words without the credentials.</summary>
    public string Mask(string text)
    {
        foreach (var word in _words)
        {
            text = text.Replace(word, new string('*', word.Length), StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>The transcript without the credentials; the same one where it has none.</summary>
    public Transcript Mask(Transcript transcript)
    {
        var masked = transcript.Entries.ToArray();
        var streams = Enumerable.Range(0, masked.Length)
            .Where(index => masked[index].Direction != TranscriptDirection.Event)
            .GroupBy(index => (masked[index].Connection, masked[index].Direction));
        var isChanged = false;
        foreach (var stream in streams)
        {
            isChanged |= MaskStream(masked, [.. stream]);
        }

        for (var i = 0; i < masked.Length; i++)
        {
            if (masked[i].Text.Length > 0 && Mask(masked[i].Text) is var text && text != masked[i].Text)
            {
                masked[i] = masked[i] with { Text = text };
                isChanged = true;
            }
        }

        return isChanged ? new Transcript(masked) : transcript;
    }

    private bool MaskStream(TranscriptEntry[] entries, int[] stream)
    {
        var octets = new byte[stream.Sum(index => entries[index].Octets.Length)];
        var position = 0;
        foreach (var index in stream)
        {
            entries[index].Octets.CopyTo(octets.AsMemory(position));
            position += entries[index].Octets.Length;
        }

        if (!MaskOctets(octets))
        {
            return false;
        }

        position = 0;
        foreach (var index in stream)
        {
            var length = entries[index].Octets.Length;
            entries[index] = entries[index] with { Octets = octets.AsMemory(position, length) };
            position += length;
        }

        return true;
    }

    private bool MaskOctets(byte[] octets)
    {
        var isChanged = false;
        var lower = new byte[octets.Length];
        for (var i = 0; i < octets.Length; i++)
        {
            lower[i] = octets[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(octets[i] | 0x20) : octets[i];
        }

        foreach (var secret in _octets)
        {
            for (var from = 0; lower.AsSpan(from).IndexOf(secret) is >= 0 and var found; from += found + secret.Length)
            {
                octets.AsSpan(from + found, secret.Length).Fill((byte)'*');
                lower.AsSpan(from + found, secret.Length).Fill((byte)'*');
                isChanged = true;
            }
        }

        return isChanged;
    }
}
