using System.Globalization;

namespace HttpConformance.Wire.Reading;

/// <summary>Where a template stands, which decides what may be in it.</summary>
/// <param name="Turn">The turn, from 0; -1 in a field.</param>
/// <param name="AllowsCookies">Whether a jar is at hand.</param>
/// <param name="AllowsBar">Whether <c>\|</c> is an escape.</param>
internal readonly record struct TemplatePlace(int Turn, bool AllowsCookies = false, bool AllowsBar = false);

/// <summary>Reads octets with names in them.</summary>
internal sealed partial class TemplateReader
{
    /// <summary>What a line may come to when it is sent.</summary>
    public const long MostOctets = 64 * 1024 * 1024;

    public const int MostRounds = 10_000_000;

    private readonly ReadingContext _context;
    private readonly SourceLine _line;
    private readonly TemplatePlace _place;
    private readonly int _end;
    private int _position;

    private TemplateReader(ReadingContext context, SourceLine line, int start, int end, TemplatePlace place)
    {
        (_context, _line, _position, _end, _place) = (context, line, start, end, place);
    }

    /// <summary>Reads the text from start to end; <see langword="null"/> after an error.</summary>
    /// <param name="context">Takes errors and uses of names.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">The index of the first character.</param>
    /// <param name="end">The index behind the last character.</param>
    /// <param name="place">What may be in it.</param>
    /// <param name="suffix">Octets that belong to it without being written, such as CRLF.</param>
    /// <param name="size">The octets that it may come to.</param>
    public static Template? Read(ReadingContext context, SourceLine line, int start, int end, TemplatePlace place, string suffix, out long size)
    {
        var reader = new TemplateReader(context, line, start, end, place);
        size = 0;
        if (reader.ReadParts(Quote.None, suffix) is not { } parts)
        {
            return null;
        }

        var template = parts.Count == 0 ? Template.Empty : new Template(parts);
        size = reader.SizeOf(template);
        if (size > MostOctets)
        {
            context.Errors.Add(line, start, string.Create(CultureInfo.InvariantCulture, $"the text comes to {size:N0} octets; write at most {MostOctets:N0}"));
            size = 0;
            return null;
        }

        return template;
    }

    private List<TemplatePart>? ReadParts(Quote quote, string suffix)
    {
        var parts = new List<TemplatePart>();
        var octets = new List<byte>();
        while (_position < _end && !(quote != Quote.None && _line.Text[_position] == '"'))
        {
            var character = _line.Text[_position];
            if (character == '\\')
            {
                if (!EscapeReader.TryRead(_context.Errors, _line, ref _position, _end, _place.AllowsBar, out var octet))
                {
                    return null;
                }

                octets.Add(octet);
            }
            else if (character == '{')
            {
                if (ReadBraces(quote) is not { } part)
                {
                    return null;
                }

                EndLiteral(parts, octets);
                parts.Add(part);
            }
            else
            {
                octets.Add((byte)character);
                _position++;
            }
        }

        octets.AddRange(suffix.Select(character => (byte)character));
        EndLiteral(parts, octets);
        return parts;
    }

    private static void EndLiteral(List<TemplatePart> parts, List<byte> octets)
    {
        if (octets.Count > 0)
        {
            parts.Add(new TemplatePart.Literal(octets.ToArray()));
            octets.Clear();
        }
    }

    private TemplatePart? ReadBraces(Quote quote)
    {
        var open = _position;
        if (QuotedStart(_line.Text.AsSpan(open, _end - open)) is var start and > 0)
        {
            return quote == Quote.None ? ReadQuoted(open, start) : Fail(open, NestedError(quote, start));
        }

        var close = _line.Text.IndexOf('}', open, _end - open);
        if (close < 0)
        {
            return Fail(open, @"unclosed '{'; close it with '}', or write a literal one as '\{'");
        }

        _position = close + 1;
        var inner = _line.Text.AsSpan(open + 1, close - open - 1).Trim(' ').ToString();
        if (inner == "#")
        {
            return quote == Quote.Repetition ? new TemplatePart.Round() : Fail(open, "'{#}' is the round of a repetition; write it inside {\"...\" * N}");
        }

        if (inner == "cookies" || inner.StartsWith("cookies ", StringComparison.Ordinal))
        {
            return ReadCookies(open, inner, isQuoted: quote != Quote.None);
        }

        if (inner.Contains(":=", StringComparison.Ordinal))
        {
            return Fail(open, "a capture stands in '<' lines; here write '{name}'");
        }

        if (!NameSyntax.IsName(inner))
        {
            return Fail(open, $@"'{{{Suggestion.Short(inner)}}}' holds no name; a literal '{{' is written '\{{'");
        }

        _context.Names.Uses.Add(new NameUse(inner, _line, open + 1, _place.Turn, IsPattern: false));
        return new TemplatePart.Name(inner);
    }

    private TemplatePart? ReadCookies(int open, string inner, bool isQuoted)
    {
        if (!_place.AllowsCookies || isQuoted)
        {
            return Fail(open, "'{cookies}' is what a jar sends; it stands in '>' lines, outside of repetitions");
        }

        var connection = 0;
        if (inner != "cookies"
            && (!int.TryParse(inner.AsSpan("cookies ".Length), NumberStyles.None, CultureInfo.InvariantCulture, out connection)
                || connection is < 1 or > LineMark.LastConnection))
        {
            return Fail(open, $"bad connection in '{{{Suggestion.Short(inner)}}}'; write '{{cookies 2}}' for the jar of connection 2");
        }

        _context.Names.Jars.Add((connection, _line, open));
        return new TemplatePart.Cookies(connection);
    }

    private long SizeOf(Template template)
    {
        var size = 0L;
        foreach (var part in template.Parts)
        {
            size += part switch
            {
                TemplatePart.Literal literal => literal.Octets.Length,
                TemplatePart.Name name => _context.Names.SizeOf(name.Text),
                TemplatePart.Repeat repeat => SizeOf(repeat.Text) * repeat.Count,
                TemplatePart.Hex hex => SizeOf(hex.Text) * 2,
                _ => 1,
            };
            size = Math.Min(size, MostOctets * 1000);
        }

        return size;
    }

    private TemplatePart? Fail(int position, string message)
    {
        _context.Errors.Add(_line, position, message);
        return null;
    }
}
