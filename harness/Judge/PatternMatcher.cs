using System.Text;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>Compares octets with a pattern, which always covers the whole of them, and collects its captures.</summary>
internal sealed class PatternMatcher(Func<string, Content?> find, string round, bool ignoresCase)
{
    private readonly Dictionary<string, Content> _captures = new(StringComparer.Ordinal);
    private IReadOnlyList<PatternPart> _parts = [];
    private int[] _failedFrom = [];
    private ReadOnlyMemory<byte> _octets;
    private ReadOnlyMemory<byte> _compared;

    /// <summary>What the last successful match captured.</summary>
    public IReadOnlyDictionary<string, Content> Captures => _captures;

    public bool Matches(Pattern pattern, ReadOnlyMemory<byte> octets)
    {
        _captures.Clear();
        _parts = pattern.Parts;
        _failedFrom = [.. Enumerable.Repeat(int.MaxValue, _parts.Count)];
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

        // What was not kept can only be covered by a '*' at the end.
        return (content.IsKeptWhole || pattern.Parts is [.., PatternPart.Any]) && Matches(pattern, content.Kept);
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
            PatternPart.Hex hex => HexText.Of(hex.Text, find) is { } digits && MatchLiteral(digits, part, position),
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
        var next = Fixed(part + 1);

        // What failed from a position on fails from every later one too, so that no place is tried twice.
        var end = Math.Min(_octets.Length + 1, _failedFrom[part]);
        _failedFrom[part] = Math.Min(position, _failedFrom[part]);
        for (var start = position; start < end; start++)
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
            length = LastBefore(part + 1, position, length);
            if (length < 0)
            {
                return false;
            }

            if (PatternKinds.IsWhole(kind.Of, rest[..length]) && MatchFrom(part + 1, position + length))
            {
                Keep(kind, new Content(_octets.Slice(position, length)));
                return true;
            }
        }

        return false;
    }

    /// <summary>The greatest length, no greater than this one, behind which the next part can begin; -1 for none.</summary>
    private int LastBefore(int next, int position, int length)
    {
        if (next == _parts.Count)
        {
            return position + length == _octets.Length ? length : -1;
        }

        var text = Fixed(next);
        var window = _compared.Span[position..Math.Min(position + length + text.Length, _compared.Length)];
        return text.IsEmpty ? length : window.LastIndexOf(text.Span);
    }

    /// <summary>The octets of a part that has to be exactly these; empty for one that varies.</summary>
    private ReadOnlyMemory<byte> Fixed(int part) => _parts[part] switch
    {
        PatternPart.Literal literal => Folded(literal.Octets),
        PatternPart.Name name => Folded(find(name.Text)?.Kept ?? default),
        PatternPart.Hex hex => HexText.Of(hex.Text, find),
        _ => default,
    };

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
