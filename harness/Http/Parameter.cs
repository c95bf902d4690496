using System.Text;

namespace HttpConformance.Http;

/// <summary>A parameter of a field value (RFC 9110 section 5.6.6).</summary>
/// <param name="Name">The name, a token, as received.</param>
/// <param name="Value">The text of the token or quoted-string, without quotes and with quoted-pairs resolved.</param>
public sealed record Parameter(string Name, ReadOnlyMemory<byte> Value)
{
    /// <summary>Reads what follows the first part of a value, such as <c>;charset="utf-8"</c>.</summary>
    /// <param name="octets">Any number of semicolons, each with or without a parameter behind it; may be empty.</param>
    /// <param name="parameters">The parameters in order; empty where the octets are malformed.</param>
    /// <returns>Whether the octets match the grammar, which has no whitespace around the equals sign.</returns>
    public static bool TryReadAll(ReadOnlyMemory<byte> octets, out IReadOnlyList<Parameter> parameters)
    {
        var found = new List<Parameter>();
        parameters = [];
        var rest = octets.Span;
        while (true)
        {
            rest = rest[FieldSyntax.WhitespaceLength(rest)..];
            if (rest.IsEmpty)
            {
                parameters = found;
                return true;
            }

            if (rest[0] != ';')
            {
                return false;
            }

            rest = rest[1..];
            rest = rest[FieldSyntax.WhitespaceLength(rest)..];
            var name = FieldSyntax.TokenLength(rest);
            if (name == 0)
            {
                continue;
            }

            var value = name < rest.Length && rest[name] == '=' ? ValueLength(rest[(name + 1)..]) : 0;
            if (value == 0)
            {
                return false;
            }

            var text = FieldSyntax.Unquote(rest.Slice(name + 1, value));
            found.Add(new Parameter(Encoding.Latin1.GetString(rest[..name]), text));
            rest = rest[(name + 1 + value)..];
        }
    }

    internal static int ValueLength(ReadOnlySpan<byte> octets) =>
        octets is [(byte)'"', ..] ? FieldSyntax.QuotedStringLength(octets) : FieldSyntax.TokenLength(octets);
}
