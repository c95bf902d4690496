using System.Text;
using HttpConformance.Http;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>Compares octets with a pattern, which always covers the whole of them, and collects its captures.</summary>
internal sealed class PatternMatcher(Func<string, Content?> find, string round, bool ignoresCase)
{
    private readonly Dictionary<string, Content> _captures = new(StringComparer.Ordinal);
    private IReadOnlyList<PatternPart> _parts = [];
    private ReadOnlyMemory<byte> _octets;
    private ReadOnlyMemory<byte> _compared;

    /// <summary>What the last successful match captured.</summary>
    public IReadOnlyDictionary<string, Content> Captures => _captures;

    public bool Matches(Pattern pattern, ReadOnlyMemory<byte> octets)
    {
        _captures.Clear();
        _parts = pattern.Parts;
        _octets = octets;
        _compared = Folded(octets);
        return MatchFrom(0, 0);
    }

    /// <summary>As <see cref="Matches(Pattern, ReadOnlyMemory{byte})"/>, and a name or <c>{content}</c> that stands alone compares content too large to keep by length and digest.</summary>
    public bool Matches(Pattern pattern, Content content)
    {
        if (pattern.Parts is [PatternPart.Name name] && find(name.Text) is { } expected)
        {
            _captures.Clear();
            return expected.Length == content.Length && expected.Sha256.Span.SequenceEqual(content.Sha256.Span);
        }

        if (pattern.Parts is [PatternPart.Kind { Of: PatternKind.Content } kind])
        {
            _captures.Clear();
            Keep(kind, content);
            return true;
        }

        return Matches(pattern, content.Kept);
    }

    private bool MatchFrom(int part, int position)
    {
        if (part == _parts.Count)
        {
            return position == _octets.Length;
        }

        var rest = _octets.Span[position..];
        return _parts[part] switch
        {
            PatternPart.Literal literal => MatchLiteral(Folded(literal.Octets).Span, part, position),
            PatternPart.Name name => find(name.Text) is { } value && MatchLiteral(Folded(value.Kept).Span, part, position),
            PatternPart.Round => MatchLiteral(Encoding.ASCII.GetBytes(round), part, position),
            PatternPart.LineBreak when rest.StartsWith("\r\n"u8) => MatchFrom(part + 1, position + 2),
            PatternPart.LineBreak => rest.StartsWith("\n"u8) && MatchFrom(part + 1, position + 1),
            PatternPart.Any => MatchAny(part, position),
            PatternPart.Kind kind => MatchKind(kind, part, position),
            _ => false,
        };
    }

    private bool MatchLiteral(ReadOnlySpan<byte> literal, int part, int position) =>
        _compared.Span[position..].StartsWith(literal) && MatchFrom(part + 1, position + literal.Length);

    private bool MatchAny(int part, int position)
    {
        if (part == _parts.Count - 1)
        {
            return true;
        }

        // Hopping from one occurrence of the next literal to the next keeps large content cheap.
        var next = _parts[part + 1] switch
        {
            PatternPart.Literal literal => Folded(literal.Octets),
            PatternPart.Name name => Folded(find(name.Text)?.Kept ?? default),
            _ => default,
        };
        for (var start = position; start <= _octets.Length; start++)
        {
            if (!next.IsEmpty)
            {
                var hop = _compared.Span[start..].IndexOf(next.Span);
                if (hop < 0)
                {
                    return false;
                }

                start += hop;
            }

            if (MatchFrom(part + 1, start))
            {
                return true;
            }
        }

        return false;
    }

    private bool MatchKind(PatternPart.Kind kind, int part, int position)
    {
        var rest = _octets.Span[position..];
        for (var length = PatternKinds.LongestRun(kind.Of, rest); length >= 0; length--)
        {
            if (PatternKinds.IsWhole(kind.Of, rest[..length]) && MatchFrom(part + 1, position + length))
            {
                Keep(kind, new Content(_octets.Slice(position, length)));
                return true;
            }
        }

        return false;
    }

    private ReadOnlyMemory<byte> Folded(ReadOnlyMemory<byte> octets)
    {
        if (!ignoresCase)
        {
            return octets;
        }

        var folded = octets.ToArray();
        foreach (ref var octet in folded.AsSpan())
        {
            octet |= octet is >= (byte)'A' and <= (byte)'Z' ? (byte)0x20 : (byte)0;
        }

        return folded;
    }

    private void Keep(PatternPart.Kind kind, Content content)
    {
        if (kind.Capture is not null)
        {
            _captures[kind.Capture] = content;
        }
    }
}
