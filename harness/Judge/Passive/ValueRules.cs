using System.Text;
using System.Text.RegularExpressions;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>The parts that values are made of: quoted strings, comments, whitespace, references (RFC 9110 §4.2 and §5.6).</summary>
internal static partial class ValueRules
{
    // Each pattern runs in linear time; the bound is for a machine that has stopped.
    private const int TimeoutInMilliseconds = 10_000;

    private static readonly string[] OneValue = ["Content-Type", "ETag", "Age"];
    private static readonly string[] WithQuotes = ["WWW-Authenticate", "Proxy-Authenticate", "Content-Type", "Cache-Control"];
    private static readonly string[] WithComments = ["Server", "Via"];
    private static readonly string[] References = ["Location", "Content-Location"];
    private static readonly string[] Challenges = ["WWW-Authenticate", "Proxy-Authenticate"];

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Rule("one-value", "The server puts one value into a field that has one", ["9110-5.5-singleton-comma"], OneValue, line => FieldSyntax.ListElements(line.Value).Skip(1).Any()),
        Rule("quoted-strings", "The server ends every quoted string", ["9110-5.6.4-quoted-string-grammar"], WithQuotes, line => Unquoted(line).Contains('"', StringComparison.Ordinal)),
        Rule("comments", "The server ends every comment, and begins each that it ends", ["9110-5.6.5-comment-grammar"], WithComments, line => !IsBalanced(line.Text)),
        Rule("no-bad-whitespace", "The server puts no whitespace around the equals sign of a parameter", ["9110-5.6.3-no-bws-generate"], Challenges, line => BadWhitespace().IsMatch(Unquoted(line))),
        Rule("references-name-a-host", "The server names a host in every http or https reference", ["9110-4.2.1-empty-host-generate"], References, line => WithoutHost().IsMatch(line.Text)),
        Rule("references-without-userinfo", "The server puts no user information into references", ["9110-4.2.4-userinfo-generate"], References, line => WithUserinfo().IsMatch(line.Text)),
        new PassiveRule
        {
            Name = "single-spaces",
            Title = "The server puts at most one space behind the colon of a field line, and nothing behind the value",
            Level = Level.Should,
            Requirements = ["9110-5.6.3-ows-single-sp"],
            Judges = observed => observed.Response.Fields.FirstOrDefault(HasMuchWhitespace) is { } line
                ? PassiveFinding.Warn($"much whitespace stands around the value of {OctetText.Printable(line.Name)}")
                : null,
        },
    ];

    private static PassiveRule Rule(string name, string title, IReadOnlyList<string> requirements, string[] fields, Func<FieldLine, bool> isBad) => new()
    {
        Name = name,
        Title = title,
        Requirements = requirements,
        Concerns = observed => fields.Any(observed.Has),
        Judges = observed => observed.Response.Fields.FirstOrDefault(line => fields.Any(line.Is) && isBad(line)) is { } line
            ? PassiveFinding.Fail($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
            : null,
    };

    // What a quoted string holds is the server's own affair.
    private static string Unquoted(FieldLine line)
    {
        var text = new StringBuilder();
        var value = line.Value.Span;
        while (value.IndexOf((byte)'"') is var quote and >= 0)
        {
            text.Append(Encoding.Latin1.GetString(value[..quote]));
            var length = FieldSyntax.QuotedStringLength(value[quote..]);
            if (length == 0)
            {
                return text.Append('"').ToString();
            }

            text.Append('_');
            value = value[(quote + length)..];
        }

        return text.Append(Encoding.Latin1.GetString(value)).ToString();
    }

    private static bool IsBalanced(string value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length && depth >= 0; i++)
        {
            switch (value[i])
            {
                case '\\' when depth > 0:
                    i++;
                    break;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
            }
        }

        return depth == 0;
    }

    private static bool HasMuchWhitespace(FieldLine line)
    {
        var raw = line.Raw.Span;
        var value = raw[(raw.IndexOf((byte)':') + 1)..];
        // An empty value has no front and no back: one space is all there is.
        var before = FieldSyntax.WhitespaceLength(value);
        return before > 1 || value is [(byte)'\t', ..] || (before < value.Length && value[^1] is (byte)' ' or (byte)'\t' && value.Length > 1);
    }

    [GeneratedRegex(@"[\w-][ \t]+=|[\w-]=[ \t]+[\w""-]", RegexOptions.None, TimeoutInMilliseconds)]
    private static partial Regex BadWhitespace();

    [GeneratedRegex("^https?://(?:[/?#:]|$)", RegexOptions.IgnoreCase, TimeoutInMilliseconds)]
    private static partial Regex WithoutHost();

    [GeneratedRegex("^https?://[^/?#]*@", RegexOptions.IgnoreCase, TimeoutInMilliseconds)]
    private static partial Regex WithUserinfo();
}
