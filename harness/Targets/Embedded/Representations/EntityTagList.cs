using Microsoft.Extensions.Primitives;

namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>The value of <c>If-Match</c> and <c>If-None-Match</c>: <c>*</c> or entity tags (RFC 9110 §8.8.3).</summary>
internal static class EntityTagList
{
    /// <summary>Says whether the list names the tag; what stands behind a syntax error names nothing.</summary>
    public static bool Contains(StringValues lines, string strongTag, bool acceptWeak)
    {
        ReadOnlySpan<char> rest = string.Join(", ", lines.AsEnumerable()).AsSpan().Trim(" \t");
        if (rest is "*")
        {
            return true;
        }

        while (true)
        {
            rest = rest.TrimStart(" \t,");
            var isWeak = rest.StartsWith("W/", StringComparison.Ordinal);
            var tag = isWeak ? rest[2..] : rest;
            var end = EndOf(tag);
            if (end < 0)
            {
                return false;
            }

            if (tag[..end].SequenceEqual(strongTag) && (acceptWeak || !isWeak))
            {
                return true;
            }

            rest = tag[end..].TrimStart(" \t");
            if (rest is not [',', ..])
            {
                return false;
            }
        }
    }

    /// <summary>The length of the opaque tag at the start, or -1; a backslash in it escapes nothing.</summary>
    private static int EndOf(ReadOnlySpan<char> text)
    {
        if (text is not ['"', ..])
        {
            return -1;
        }

        var length = text[1..].IndexOf('"');
        return length < 0 || text.Slice(1, length).ContainsAny(" \t") ? -1 : length + 2;
    }
}
