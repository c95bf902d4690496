namespace HttpConformance.Wire.Reading;

/// <summary>A line that starts an outcome or a scripted answer: <c>pass: why</c>, <c>right warn: who</c>.</summary>
/// <param name="Line">The line.</param>
/// <param name="Word">What stands before the colon.</param>
/// <param name="Text">What stands behind it.</param>
internal sealed record LabelLine(SourceLine Line, string Word, string Text)
{
    private static readonly Dictionary<string, Verdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["pass"] = Verdict.Pass,
        ["warn"] = Verdict.Warn,
        ["fail"] = Verdict.Fail,
        ["info"] = Verdict.Info,
        ["skip"] = Verdict.Skipped,
    };

    private static readonly string[] Answers = ["right", "wrong"];

    public static IReadOnlyList<string> VerdictWords { get; } = [.. Verdicts.Keys];

    private static IReadOnlyList<string> AllWords { get; } = [.. VerdictWords, .. Answers];

    public bool IsAnswer => Answers.Contains(Word.Split(' ')[0]);

    public bool IsRight => Word.StartsWith("right", StringComparison.Ordinal);

    /// <summary>Whether it looks like a field line that was pasted without a mark.</summary>
    public bool IsFarFromAny =>
        char.IsAsciiLetterUpper(Word[0]) && Suggestion.Nearest(Word, [.. AllWords, .. FieldSection.Known]) is null;

    /// <summary>Whether the text is a label with a known first word.</summary>
    public static bool IsLabel(string text) =>
        Split(text) is { } label && AllWords.Contains(label.Word.Split(' ')[0], StringComparer.Ordinal);

    /// <summary>Reads a line of one or two words and a colon; <see langword="null"/> for anything else.</summary>
    public static LabelLine? TryRead(SourceLine line) =>
        Split(line.Text) is { } label ? new LabelLine(line, label.Word, label.Text) : null;

    public static string WordOf(Verdict verdict) => Verdicts.First(pair => pair.Value == verdict).Key;

    /// <summary>The verdict of an outcome; <see langword="null"/> after an error.</summary>
    public Verdict? OutcomeVerdict(ErrorList errors)
    {
        if (Verdicts.TryGetValue(Word, out var verdict))
        {
            return verdict;
        }

        errors.Add(Line, 0, $"unknown label '{Suggestion.Short(Word)}'{Suggestion.Clause(Word, AllWords)}");
        return null;
    }

    /// <summary>The verdict that an answer has to get; <see langword="null"/> after an error.</summary>
    public Verdict? AnswerVerdict(ErrorList errors)
    {
        var side = IsRight ? "right" : "wrong";
        if (Word == side)
        {
            return IsRight ? Verdict.Pass : Verdict.Fail;
        }

        var named = Word[(side.Length + 1)..];
        if (!Verdicts.TryGetValue(named, out var verdict))
        {
            errors.Add(Line, side.Length + 1, $"unknown verdict '{Suggestion.Short(named)}'{Suggestion.Clause(named, VerdictWords)}");
            return null;
        }

        if (verdict == (IsRight ? Verdict.Fail : Verdict.Pass))
        {
            errors.Add(Line, side.Length + 1, $"a {side} answer is not judged '{named}'; write '{side}:', or another verdict");
            return null;
        }

        return verdict;
    }

    private static (string Word, string Text)? Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var words = text[..colon].Split(' ');
        return words.Length <= 2 && Array.TrueForAll(words, word => word.Length > 0 && word.All(character => char.IsAsciiLetter(character) || character == '-'))
            ? (text[..colon], text[(colon + 1)..].Trim(' '))
            : null;
    }
}
