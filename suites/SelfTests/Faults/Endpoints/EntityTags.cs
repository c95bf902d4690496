namespace HttpConformance.SelfTests.Faults;

/// <summary>Lists of entity tags in If-Match and If-None-Match (RFC 9110 §8.8.3).</summary>
internal static class EntityTags
{
    /// <summary>Whether <c>*</c> or one of the tags matches what is there.</summary>
    public static bool Match(string list, Representation? current, bool weakly)
    {
        if (Grammar.TrimWhitespace(list) is "*")
        {
            return current is not null;
        }

        return current?.Tag is { } tag && Parse(list).Exists(listed => listed == tag ? weakly || listed[0] == '"' : weakly && Opaque(listed) == Opaque(tag));
    }

    private static string Opaque(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;

    /// <summary>The tags of the list; none where it is malformed.</summary>
    private static List<string> Parse(string list)
    {
        var tags = new List<string>();
        var at = 0;
        while (at < list.Length)
        {
            if (list[at] is ' ' or '\t' or ',')
            {
                at++;
                continue;
            }

            var open = list.AsSpan(at).StartsWith("W/") ? at + 2 : at;
            var close = open < list.Length && list[open] == '"' ? list.IndexOf('"', open + 1) : -1;
            if (close < 0)
            {
                return [];
            }

            tags.Add(list[at..(close + 1)]);
            at = close + 1;
        }

        return tags;
    }
}
