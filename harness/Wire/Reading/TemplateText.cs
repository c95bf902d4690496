using System.Globalization;
using System.Text;

namespace HttpConformance.Wire.Reading;

/// <summary>Spells templates and patterns as a file would.</summary>
internal static class TemplateText
{
    /// <summary>The template on one line; outer spaces are <c>\s</c>, CRLF at the end is spelled out.</summary>
    public static string Of(Template template)
    {
        var text = new StringBuilder();
        AppendParts(text, template, isQuoted: false);
        return EscapeEnds(text);
    }

    /// <summary>The template as the text of a line that sends it: without its CRLF, or with a backslash at the end.</summary>
    public static string OfLine(Template template)
    {
        const string crlf = @"\r\n";
        var text = Of(template);
        var isEnded = template.Parts is [.., TemplatePart.Literal last] && last.Octets.Span.EndsWith("\r\n"u8);
        if (!isEnded)
        {
            return text + '\\';
        }

        var line = text[..^crlf.Length];
        return line.EndsWith(' ') ? line[..^1] + @"\s" : line;
    }

    /// <summary>The pattern on one line.</summary>
    public static string Of(IEnumerable<PatternPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            switch (part)
            {
                case PatternPart.Literal literal:
                    Append(text, literal.Octets.Span, '*');
                    break;
                case PatternPart.Any:
                    text.Append('*');
                    break;
                case PatternPart.Name name:
                    text.Append('{').Append(name.Text).Append('}');
                    break;
                case PatternPart.Hex hex:
                    AppendHex(text, hex.Text);
                    break;
                case PatternPart.Round:
                    text.Append("{#}");
                    break;
                case PatternPart.Kind kind:
                    text.Append('{').Append(kind.Capture is null ? "" : kind.Capture + " := ").Append(NameSyntax.KindName(kind.Of)).Append('}');
                    break;
                default:
                    throw new ArgumentException($"{part.GetType().Name} does not stand within a line.", nameof(parts));
            }
        }

        return EscapeEnds(text);
    }

    private static void AppendParts(StringBuilder text, Template template, bool isQuoted)
    {
        foreach (var part in template.Parts)
        {
            switch (part)
            {
                case TemplatePart.Literal literal:
                    Append(text, literal.Octets.Span, isQuoted ? '"' : '\0');
                    break;
                case TemplatePart.Name name:
                    text.Append('{').Append(name.Text).Append('}');
                    break;
                case TemplatePart.Cookies cookies:
                    text.Append(cookies.Connection == 0 ? "{cookies}" : string.Create(CultureInfo.InvariantCulture, $"{{cookies {cookies.Connection}}}"));
                    break;
                case TemplatePart.Hex hex:
                    AppendHex(text, hex.Text);
                    break;
                case TemplatePart.Round:
                    text.Append("{#}");
                    break;
                case TemplatePart.Repeat repeat:
                    text.Append("{\"");
                    AppendParts(text, repeat.Text, isQuoted: true);
                    text.Append(CultureInfo.InvariantCulture, $"\" * {repeat.Count}}}");
                    break;
                default:
                    throw new ArgumentException($"Unknown part {part.GetType().Name}.", nameof(template));
            }
        }
    }

    private static void AppendHex(StringBuilder text, Template template)
    {
        text.Append("{hex \"");
        AppendParts(text, template, isQuoted: true);
        text.Append("\"}");
    }

    private static void Append(StringBuilder text, ReadOnlySpan<byte> octets, char special)
    {
        foreach (var octet in octets)
        {
            _ = octet switch
            {
                (byte)'\r' => text.Append(@"\r"),
                (byte)'\n' => text.Append(@"\n"),
                (byte)'\t' => text.Append(@"\t"),
                0 => text.Append(@"\0"),
                (byte)'\\' => text.Append(@"\\"),
                (byte)'{' => text.Append(@"\{"),
                >= 0x20 and < 0x7F when octet != special => text.Append((char)octet),
                _ => text.Append(CultureInfo.InvariantCulture, $@"\x{octet:x2}"),
            };
        }
    }

    private static string EscapeEnds(StringBuilder text)
    {
        if (text.Length > 0 && text[0] == ' ')
        {
            text.Remove(0, 1).Insert(0, @"\s");
        }
        else if (text.Length > 0 && text[0] == '(')
        {
            text.Insert(0, '\\');
        }

        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Remove(text.Length - 1, 1).Append(@"\s");
        }

        return text.ToString();
    }
}
