using System.Security.Cryptography;
using System.Text;
using HttpConformance.Http;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Replay;

/// <summary>
/// What the names of a fixture stand for in one exchange. A capture wins over the value of the family, that over the
/// profile, that over <c>Let</c>, and that over the built-in names.
/// </summary>
internal sealed class NameScope(TargetProfile profile, TargetAddress address, Check check, TimeProvider timeProvider)
{
    private readonly Dictionary<string, Content> _captures = new(StringComparer.Ordinal);
    private readonly string _nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>The value of <c>Host</c>.</summary>
    public string Host => profile.Host ?? address.Authority;

    public TargetAddress Address => address;

    public void Capture(IReadOnlyDictionary<string, Content> captures)
    {
        foreach (var (name, content) in captures)
        {
            _captures[name] = content;
        }
    }

    /// <summary>The octets of a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="cookies">What the jar of a connection sends; <see langword="null"/> where it has nothing.</param>
    public byte[] Render(Template template, Func<int, string?>? cookies = null)
    {
        using var octets = new OctetWriter();
        Render(template, cookies, octets);
        return octets.ToArray();
    }

    /// <summary>Writes the octets of a template.</summary>
    public void Render(Template template, Func<int, string?>? cookies, OctetWriter into) => Render(template, cookies, "", into);

    /// <summary>The octets that a name stands for; <see langword="null"/> for one that nothing defines.</summary>
    public Content? Find(string name)
    {
        if (_captures.TryGetValue(name, out var captured))
        {
            return captured;
        }

        if (check.Fixture.Family is { } family && family.Name == name)
        {
            return new Content(Render(check.Value!.Value));
        }

        if (profile.Values.TryGetValue(name, out var text))
        {
            return Latin1(text);
        }

        if (check.Fixture.Lets.TryGetValue(name, out var template))
        {
            return new Content(Render(template));
        }

        return BuiltIn(name) is { } value ? Latin1(value) : null;
    }

    private Content ValueOf(string name) => Find(name) ?? throw new InvalidOperationException($"nothing defines the name '{name}'");

    private static Content Latin1(string text) => new(Encoding.Latin1.GetBytes(text));

    private string? BuiltIn(string name) => name switch
    {
        "host" => Host,
        "scheme" => address.Scheme,
        "nonce" => _nonce,
        "date" => HttpDate.Format(timeProvider.GetUtcNow()),
        "credentials" => profile.EncodedCredentials,
        _ => profile.PathOf(name),
    };

    private void Render(Template template, Func<int, string?>? cookies, string round, OctetWriter into)
    {
        foreach (var part in template.Parts)
        {
            switch (part)
            {
                case TemplatePart.Literal literal:
                    into.Write(literal.Octets.Span);
                    break;
                case TemplatePart.Name name:
                    into.Write(ValueOf(name.Text).Kept.Span);
                    break;
                case TemplatePart.Hex hex:
                    into.Write(HexText.Of(hex.Text, ValueOf));
                    break;
                case TemplatePart.Cookies jar:
                    into.Write(Encoding.Latin1.GetBytes(cookies?.Invoke(jar.Connection) ?? ""));
                    break;
                case TemplatePart.Round:
                    into.Write(Encoding.ASCII.GetBytes(round));
                    break;
                case TemplatePart.Repeat repeat:
                    RenderRounds(repeat, cookies, into);
                    break;
                default:
                    break;
            }
        }
    }

    private void RenderRounds(TemplatePart.Repeat repeat, Func<int, string?>? cookies, OctetWriter into)
    {
        if (repeat.Text.Parts.Any(part => part is TemplatePart.Round))
        {
            for (var round = 1; round <= repeat.Count; round++)
            {
                Render(repeat.Text, cookies, RoundText(round, repeat.Count), into);
            }

            return;
        }

        // Long fillers have millions of rounds: one rendering serves them all.
        into.Repeat(Render(repeat.Text, cookies), repeat.Count);
    }

    /// <summary>How <c>{#}</c> is written: as wide as the last round, so that every round has the same length.</summary>
    public static string RoundText(int round, int last) =>
        round.ToString(new string('0', last.ToString().Length));
}
