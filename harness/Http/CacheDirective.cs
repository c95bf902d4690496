using System.Text;

namespace HttpConformance.Http;

/// <summary>One directive of Cache-Control (RFC 9111 section 5.2).</summary>
/// <param name="Name">The name as received.</param>
/// <param name="Argument">The argument without quotes; null where there is none.</param>
/// <param name="IsQuoted">Whether the argument is a quoted-string.</param>
public sealed record CacheDirective(string Name, string? Argument, bool IsQuoted)
{
    /// <summary>Whether the name is this one, without regard to case.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one list element; there is no whitespace around the equals sign.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> element, out CacheDirective directive)
    {
        var octets = element.Span;
        var name = FieldSyntax.TokenLength(octets);
        directive = new CacheDirective(Encoding.Latin1.GetString(octets[..name]), null, false);
        if (name == 0 || name == octets.Length)
        {
            return name > 0;
        }

        if (octets[name] != '=' || FieldSyntax.Unquote(octets[(name + 1)..]) is not { } argument)
        {
            return false;
        }

        directive = directive with { Argument = Encoding.Latin1.GetString(argument), IsQuoted = octets[name + 1] == '"' };
        return true;
    }
}
