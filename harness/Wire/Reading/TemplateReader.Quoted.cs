using System.Globalization;

namespace HttpConformance.Wire.Reading;

/// <content><c>{"text" * N}</c> and <c>{hex "text"}</c>.</content>
internal sealed partial class TemplateReader
{
    private const string HexWord = "hex";

    /// <summary>What the quoted text is for.</summary>
    private enum Quote
    {
        None,
        Repetition,
        Hex,
    }

    /// <summary>How many characters stand before the quoted text of <c>{"</c> or <c>{hex "</c>; 0 where the text begins with neither.</summary>
    public static int QuotedStart(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("{\""))
        {
            return 2;
        }

        var inner = text.Length > 0 ? text[1..].TrimStart(' ') : default;
        var rest = inner.StartsWith(HexWord) ? inner[HexWord.Length..].TrimStart(' ') : default;
        return rest.StartsWith("\"") ? text.Length - rest.Length + 1 : 0;
    }

    /// <summary>Reads <c>{hex "text"}</c> in a pattern and moves behind it; <see langword="null"/> after an error.</summary>
    /// <param name="context">Takes errors and uses of names.</param>
    /// <param name="line">The line.</param>
    /// <param name="position">The index of the brace.</param>
    /// <param name="turn">The turn, from 0.</param>
    public static Template? ReadHex(ReadingContext context, SourceLine line, ref int position, int turn)
    {
        var reader = new TemplateReader(context, line, position, line.Text.Length, new TemplatePlace(turn));
        var part = reader.ReadQuoted(position, QuotedStart(line.Text.AsSpan(position)));
        position = reader._position;
        return (part as TemplatePart.Hex)?.Text;
    }

    private static string NestedError(Quote quote, int start) => (quote, start) switch
    {
        (Quote.Repetition, 2) => "a repetition inside a repetition; write the inner one out",
        (Quote.Repetition, _) => "'{hex \"...\"}' inside a repetition; name it with 'Let' and write '{name}'",
        (_, 2) => "a repetition inside '{hex \"...\"}'; name it with 'Let' and write '{name}'",
        _ => "'{hex \"...\"}' inside itself; write the inner text alone",
    };

    private TemplatePart? ReadQuoted(int open, int start)
    {
        _position = open + start;
        return start == 2 ? ReadRepeat(open) : ReadHex(open);
    }

    private TemplatePart.Hex? ReadHex(int open)
    {
        if (ReadParts(Quote.Hex, "") is not { } parts)
        {
            return null;
        }

        if (_position >= _end)
        {
            Fail(open, @"the text has no closing quote; write {hex ""text""}, and a quote in the text as \x22");
            return null;
        }

        var rest = _line.Text.AsSpan(_position + 1, _end - _position - 1);
        var spaces = rest.Length - rest.TrimStart(' ').Length;
        if (!rest[spaces..].StartsWith("}"))
        {
            Fail(_position + 1, @"'}' has to follow the text; write {hex ""text""}, and a quote in the text as \x22");
            return null;
        }

        _position += spaces + 2;
        return new TemplatePart.Hex(parts.Count == 0 ? Template.Empty : new Template(parts));
    }

    private TemplatePart? ReadRepeat(int open)
    {
        if (ReadParts(Quote.Repetition, "") is not { } parts)
        {
            return null;
        }

        if (_position >= _end)
        {
            return Fail(open, @"the repetition has no closing quote; write {""text"" * N}, and a quote in the text as \x22");
        }

        var close = _line.Text.IndexOf('}', _position, _end - _position);
        if (close < 0)
        {
            return Fail(open, "unclosed '{'; write {\"text\" * N}");
        }

        var rest = _line.Text.AsSpan(_position + 1, close - _position - 1).Trim(' ');
        if (rest.IsEmpty || rest[0] != '*'
            || !int.TryParse(rest[1..].Trim(' '), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count is < 1 or > MostRounds)
        {
            return Fail(_position + 1, string.Create(CultureInfo.InvariantCulture, $"bad repetition; write {{\"text\" * N}} with N from 1 to {MostRounds:N0} in digits, or a literal '{{' as '\\{{'"));
        }

        if (parts.Count == 0)
        {
            return Fail(open, "nothing is repeated; write the text between the quotes");
        }

        _position = close + 1;
        return new TemplatePart.Repeat(new Template(parts), count);
    }
}
