using System.Text;

namespace HttpConformance.Http;

/// <summary>One challenge of WWW-Authenticate or Proxy-Authenticate (RFC 9110 section 11.3).</summary>
/// <param name="Scheme">The authentication scheme as received.</param>
/// <param name="Parameters">The names of its parameters with their values as received, quotes included.</param>
public sealed record Challenge(string Scheme, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    /// <summary>
    /// Reads the challenges of one field line. A list element with an equals sign right behind its first token is a further
    /// parameter of the challenge before it, as section 11.6.1 warns.
    /// </summary>
    /// <param name="value">The value of the field line.</param>
    /// <param name="challenges">The challenges in order; empty where the value is malformed.</param>
    /// <returns>Whether the value matches the grammar.</returns>
    public static bool TryReadAll(ReadOnlyMemory<byte> value, out IReadOnlyList<Challenge> challenges)
    {
        var found = new List<Challenge>();
        challenges = [];
        foreach (var element in FieldSyntax.ListElements(value))
        {
            var scheme = FieldSyntax.TokenLength(element.Span);
            if (scheme == 0)
            {
                return false;
            }

            if (TryReadParameter(element.Span, out var further))
            {
                if (found.Count == 0)
                {
                    return false;
                }

                found[^1] = found[^1] with { Parameters = [.. found[^1].Parameters, further] };
                continue;
            }

            var rest = element.Span[scheme..];
            var blanks = rest.IndexOfAnyExcept((byte)' ');
            if (!rest.IsEmpty && blanks <= 0)
            {
                return false;
            }

            var name = Encoding.Latin1.GetString(element.Span[..scheme]);
            if (rest.IsEmpty || IsToken68(rest[blanks..]))
            {
                found.Add(new Challenge(name, []));
            }
            else if (TryReadParameter(rest[blanks..], out var first))
            {
                found.Add(new Challenge(name, [first]));
            }
            else
            {
                return false;
            }
        }

        challenges = found;
        return true;
    }

    /// <summary>Reads <c>name=value</c>, the value a token or a quoted-string, with nothing around the equals sign (section 11.2).</summary>
    public static bool TryReadParameter(ReadOnlySpan<byte> octets, out KeyValuePair<string, string> parameter)
    {
        parameter = default;
        var name = FieldSyntax.TokenLength(octets);
        if (name == 0 || name == octets.Length || octets[name] != '=')
        {
            return false;
        }

        var value = octets[(name + 1)..];
        if (!FieldSyntax.IsToken(value) && (value.IsEmpty || FieldSyntax.QuotedStringLength(value) != value.Length))
        {
            return false;
        }

        parameter = new(Encoding.Latin1.GetString(octets[..name]), Encoding.Latin1.GetString(value));
        return true;
    }

    private static bool IsToken68(ReadOnlySpan<byte> octets)
    {
        var bare = octets.TrimEnd((byte)'=');
        foreach (var octet in bare)
        {
            if (!char.IsAsciiLetterOrDigit((char)octet) && !"-._~+/"u8.Contains(octet))
            {
                return false;
            }
        }

        return !bare.IsEmpty;
    }
}
