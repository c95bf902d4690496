namespace HttpConformance.Wire.Reading;

/// <summary>The words that stand in braces.</summary>
internal static class NameSyntax
{
    /// <summary>The names that the harness gives a value to.</summary>
    public static IReadOnlyList<string> BuiltIns { get; } = ["host", "scheme", "nonce", "date", "credentials"];

    /// <summary>The kinds of a pattern as a file writes them.</summary>
    public static IReadOnlyDictionary<string, PatternKind> Kinds { get; } =
        Enum.GetValues<PatternKind>().ToDictionary(KindName, StringComparer.Ordinal);

    /// <summary>A letter, then letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    public static string KindName(PatternKind kind) => kind switch
    {
        PatternKind.HttpDate => "http-date",
        PatternKind.Digits => "digits",
        PatternKind.Token => "token",
        PatternKind.MediaType => "media-type",
        PatternKind.CookiePair => "cookie-pair",
        PatternKind.CookieValue => "cookie-value",
        PatternKind.Etag => "etag",
        PatternKind.StrongEtag => "strong-etag",
        PatternKind.Text => "text",
        PatternKind.Content => "content",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
