using HttpConformance.Http;
using HttpConformance.Wire;

namespace HttpConformance.Replay;

/// <summary>Makes the octets of <c>{hex "text"}</c>.</summary>
internal static class HexText
{
    /// <summary>Two lower-case digits for each octet of the text; <see langword="null"/> where a name in it has no value.</summary>
    public static byte[]? Of(Template text, Func<string, Content?> find)
    {
        var octets = new MemoryStream();
        foreach (var part in text.Parts)
        {
            if (part is TemplatePart.Literal literal)
            {
                octets.Write(literal.Octets.Span);
            }
            else if (part is TemplatePart.Name name && find(name.Text) is { } value)
            {
                octets.Write(value.Kept.Span);
            }
            else
            {
                return null;
            }
        }

        return System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(octets.ToArray()));
    }
}
