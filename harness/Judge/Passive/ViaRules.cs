using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge.Passive;

/// <summary>The whitespace and the quotes of longer values, and Via (RFC 9110 §5.6.3, §5.6.4 and §7.6.3).</summary>
internal static class ViaRules
{
    private static readonly string[] WithBlanks = ["Server", "Via"];
    private static readonly string[] WithQuotes = ["WWW-Authenticate", "Proxy-Authenticate", "Authentication-Info", "Content-Type", "Cache-Control"];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        new PassiveRule
        {
            Name = "via",
            Title = "The server writes Via as protocol, receiver and at most a comment for each member",
            Requirements = ["9110-7.6.3-via-grammar", "9110-2.2-sender-grammar"],
            Concerns = observed => observed.Has("Via"),
            Judges = observed => observed.Response.Fields.Elements("Via").Any(member => !IsMember(member.Span))
                ? PassiveFinding.Fail("a member of Via does not have the form of one")
                : null,
        },
        new PassiveRule
        {
            Name = "blanks-between-words",
            Title = "The server separates the words of Server and Via by one space",
            Level = Wire.Level.Should,
            Requirements = ["9110-5.6.3-rws-single-sp"],
            Concerns = observed => WithBlanks.Any(observed.Has),
            Judges = observed => observed.Response.Fields.FirstOrDefault(line => WithBlanks.Any(line.Is) && HasMuchWhitespace(line.Value.Span)) is { } line
                ? PassiveFinding.Warn($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
                : null,
        },
        new PassiveRule
        {
            Name = "needless-quoted-pairs",
            Title = "The server puts a backslash in front of quotes and backslashes only",
            Level = Wire.Level.Should,
            Requirements = ["9110-5.6.4-quoted-pair-generate"],
            Concerns = observed => WithQuotes.Any(observed.Has),
            Judges = observed => observed.Response.Fields.FirstOrDefault(line => WithQuotes.Any(line.Is) && HasNeedlessPair(line.Value.Span)) is { } line
                ? PassiveFinding.Warn($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
                : null,
        },
    ];

    private static bool IsMember(ReadOnlySpan<byte> member)
    {
        var protocol = FieldSyntax.TokenLength(member);
        if (protocol > 0 && protocol < member.Length && member[protocol] == '/')
        {
            var version = FieldSyntax.TokenLength(member[(protocol + 1)..]);
            protocol = version == 0 ? 0 : protocol + 1 + version;
        }

        var rest = member[protocol..];
        var blanks = FieldSyntax.WhitespaceLength(rest);
        if (protocol == 0 || blanks == 0)
        {
            return false;
        }

        // The receiver is a host with a port, or a name of its own; what no blank and no parenthesis breaks is taken for one.
        rest = rest[blanks..];
        var end = rest.IndexOfAny(" \t("u8);
        var receiver = end < 0 ? rest : rest[..end];
        rest = rest[receiver.Length..];
        blanks = FieldSyntax.WhitespaceLength(rest);
        var comment = rest[blanks..];
        return !receiver.IsEmpty && (rest.IsEmpty || (blanks > 0 && comment is [(byte)'(', .., (byte)')']));
    }

    // Whitespace within a comment is its text.
    private static bool HasMuchWhitespace(ReadOnlySpan<byte> value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            depth += value[i] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0 && (value[i] == '\t' || (value[i] == ' ' && i + 1 < value.Length && value[i + 1] == ' ')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNeedlessPair(ReadOnlySpan<byte> value)
    {
        while (value.IndexOf((byte)'"') is var quote and >= 0)
        {
            value = value[quote..];
            var length = FieldSyntax.QuotedStringLength(value);
            for (var i = 1; i < length - 1; i++)
            {
                if (value[i] == '\\' && value[++i] is not ((byte)'"' or (byte)'\\'))
                {
                    return true;
                }
            }

            value = value[Math.Max(length, 1)..];
        }

        return false;
    }
}
