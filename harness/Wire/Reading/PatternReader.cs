namespace HttpConformance.Wire.Reading;

/// <summary>Where a pattern stands, which decides what may be in it.</summary>
/// <param name="Turn">The turn, from 0.</param>
/// <param name="OutcomeLine">The first line of the outcome.</param>
/// <param name="IsRepeated">Whether it stands under <c>(N times)</c>.</param>
/// <param name="IsAbsent">Whether it stands behind <c>&lt;!</c>.</param>
internal readonly record struct PatternPlace(int Turn, int OutcomeLine, bool IsRepeated, bool IsAbsent);

/// <summary>Reads what a field value or a content has to look like.</summary>
internal sealed class PatternReader
{
    private readonly ReadingContext _context;
    private readonly SourceLine _line;
    private readonly PatternPlace _place;
    private int _position;

    private PatternReader(ReadingContext context, SourceLine line, int start, PatternPlace place)
    {
        (_context, _line, _position, _place) = (context, line, start, place);
    }

    /// <summary>Reads from start to the end of the line; matches nothing in particular after an error.</summary>
    public static Pattern Read(ReadingContext context, SourceLine line, int start, PatternPlace place) =>
        new PatternReader(context, line, start, place).ReadParts() is { } parts ? new Pattern(parts) : AfterError(context, line);

    private static Pattern AfterError(ReadingContext context, SourceLine line)
    {
        context.Names.Doubt(line);
        return Pattern.Anything;
    }

    private List<PatternPart>? ReadParts()
    {
        var parts = new List<PatternPart>();
        var octets = new List<byte>();
        var text = _line.Text;
        while (_position < text.Length)
        {
            var character = text[_position];
            if (character == '\\')
            {
                if (!EscapeReader.TryRead(_context.Errors, _line, ref _position, text.Length, allowsBar: false, out var octet))
                {
                    return null;
                }

                octets.Add(octet);
                continue;
            }

            if (character is not ('*' or '{'))
            {
                octets.Add((byte)character);
                _position++;
                continue;
            }

            EndLiteral(parts, octets);
            if (character == '*')
            {
                parts.Add(new PatternPart.Any());
                _position++;
            }
            else if (ReadBraces() is { } part)
            {
                parts.Add(part);
            }
            else
            {
                return null;
            }
        }

        EndLiteral(parts, octets);
        return parts;
    }

    private static void EndLiteral(List<PatternPart> parts, List<byte> octets)
    {
        if (octets.Count > 0)
        {
            parts.Add(new PatternPart.Literal(octets.ToArray()));
            octets.Clear();
        }
    }

    private PatternPart? ReadBraces()
    {
        var open = _position;
        if (TemplateReader.QuotedStart(_line.Text.AsSpan(open)) is var start and > 0)
        {
            return start > 2
                ? TemplateReader.ReadHex(_context, _line, ref _position, _place.Turn) is { } text ? new PatternPart.Hex(text) : null
                : Fail(open, "a repetition stands in '>' and '|' lines; name it with 'Let' and write '{name}'");
        }

        var close = _line.Text.IndexOf('}', open);
        if (close < 0)
        {
            return Fail(open, @"unclosed '{'; close it with '}', or write a literal one as '\{'");
        }

        _position = close + 1;
        var inner = _line.Text.AsSpan(open + 1, close - open - 1).Trim(' ').ToString();
        if (inner == "#")
        {
            return _place.IsRepeated ? new PatternPart.Round() : Fail(open, "'{#}' is the round of '(N times)'; write '< (N times)' before the status line");
        }

        if (inner == "cookies" || inner.StartsWith("cookies ", StringComparison.Ordinal))
        {
            return Fail(open, "'{cookies}' is what a jar sends; it stands in '>' lines");
        }

        var assign = inner.IndexOf(":=", StringComparison.Ordinal);
        if (assign >= 0)
        {
            return ReadCapture(open, inner[..assign].TrimEnd(' '), inner[(assign + 2)..].TrimStart(' '));
        }

        if (NameSyntax.Kinds.TryGetValue(inner, out var kind))
        {
            return new PatternPart.Kind(kind, null);
        }

        if (!NameSyntax.IsName(inner))
        {
            return Fail(open, $@"'{{{Suggestion.Short(inner)}}}' holds neither name nor kind; a literal '{{' is written '\{{'");
        }

        _context.Names.Uses.Add(new NameUse(inner, _line, open + 1, _place.Turn, IsPattern: true));
        return new PatternPart.Name(inner);
    }

    private PatternPart? ReadCapture(int open, string name, string kindName)
    {
        if (!NameSyntax.IsName(name))
        {
            return Fail(open + 1, $"bad name '{Suggestion.Short(name)}' for a capture; write a letter, then letters, digits, '-' and '_'");
        }

        if (!NameSyntax.Kinds.TryGetValue(kindName, out var kind))
        {
            return Fail(open, $"unknown kind '{Suggestion.Short(kindName)}'{Suggestion.Clause(kindName, [.. NameSyntax.Kinds.Keys])}");
        }

        if (_place.IsAbsent)
        {
            return Fail(open, $"a '<!' line captures nothing; write '{{{kindName}}}'");
        }

        if (_place.IsRepeated)
        {
            return Fail(open, $"a response under '(N times)' captures nothing; write '{{{kindName}}}'");
        }

        if (_context.Names.WhyTaken(name) is { } why)
        {
            return Fail(open + 1, $"{why}; choose another name for the capture");
        }

        _context.Names.Captures.Add(new NameCapture(name, _line, open + 1, _place.Turn, _place.OutcomeLine));
        return new PatternPart.Kind(kind, name);
    }

    private PatternPart? Fail(int position, string message)
    {
        _context.Errors.Add(_line, position, message);
        return null;
    }
}
