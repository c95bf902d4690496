using System.Buffers;
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

    private readonly string[] _spellings;
    private readonly string[] _words;
    private readonly SearchValues<string> _anySpelling;
    private readonly SearchValues<string> _anyWord;

    public SecretMask(TargetProfile profile)
    {
        var plain = profile.Credentials;
        var secret = plain[(plain.IndexOf(':', StringComparison.Ordinal) + 1)..];

        // Everybody knows the default: by itself it is a word like any other.
        var isAlone = plain != new TargetProfile().Credentials && secret.Length >= ShortestAlone;
        string[] spellings = [profile.EncodedCredentials, profile.EncodedCredentials.TrimEnd('='), plain, Uri.EscapeDataString(plain), .. isAlone ? [secret] : Array.Empty<string>()];
        _spellings =
        [
            .. spellings
                .Concat(spellings.Select(spelling => Convert.ToHexString(Encoding.Latin1.GetBytes(spelling))))
                .Where(spelling => spelling.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(spelling => spelling.Length),
        ];
        _words = [.. _spellings.SelectMany(spelling => new[] { spelling, OctetText.Escape(Encoding.Latin1.GetBytes(spelling)) }).Distinct(StringComparer.Ordinal)];
        _anyWord = SearchValues.Create(_words, StringComparison.OrdinalIgnoreCase);
        _anySpelling = SearchValues.Create(_spellings, StringComparison.OrdinalIgnoreCase);
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
        if (text.AsSpan().IndexOfAny(_anyWord) < 0)
        {
            return text;
        }

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
        var length = stream.Sum(index => entries[index].Octets.Length);
        var buffer = ArrayPool<char>.Shared.Rent(length);
        try
        {
            var text = buffer.AsSpan(0, length);
            var position = 0;
            foreach (var index in stream)
            {
                position += Encoding.Latin1.GetChars(entries[index].Octets.Span, text[position..]);
            }

            return MaskText(text) && Replace(entries, stream, text);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static bool Replace(TranscriptEntry[] entries, int[] stream, ReadOnlySpan<char> text)
    {
        foreach (var index in stream)
        {
            var octets = new byte[entries[index].Octets.Length];
            Encoding.Latin1.GetBytes(text[..octets.Length], octets);
            entries[index] = entries[index] with { Octets = octets };
            text = text[octets.Length..];
        }

        return true;
    }

    private bool MaskText(Span<char> text)
    {
        var isChanged = false;
        while (text.IndexOfAny(_anySpelling) is >= 0 and var found)
        {
            text = text[found..];
            var length = LengthAt(text);
            text[..length].Fill('*');
            text = text[length..];
            isChanged = true;
        }

        return isChanged;
    }

    /// <summary>The longest spelling that the text begins with.</summary>
    private int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var spelling in _spellings)
        {
            if (text.StartsWith(spelling, StringComparison.OrdinalIgnoreCase))
            {
                return spelling.Length;
            }
        }

        throw new InvalidOperationException("no spelling is where one was found");
    }
}
