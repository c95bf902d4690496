using System.Text;

namespace HttpConformance.Http;

/// <summary>Looks fields up in a section by name, without regard to case (RFC 9110 section 5.1).</summary>
public static class FieldLines
{
    /// <summary>The lines with this name, in order.</summary>
    public static IEnumerable<FieldLine> Named(this IReadOnlyList<FieldLine> section, string name)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.Has(name) ? Lines(section, name) : [];
    }

    /// <summary>The first line with this name.</summary>
    public static FieldLine? FirstNamed(this IReadOnlyList<FieldLine> section, string name)
    {
        ArgumentNullException.ThrowIfNull(section);

        // Every passive rule asks this of every response, so nothing is allocated for the answer.
        for (var index = 0; index < section.Count; index++)
        {
            if (section[index].Is(name))
            {
                return section[index];
            }
        }

        return null;
    }

    /// <summary>Whether there is a line with this name.</summary>
    public static bool Has(this IReadOnlyList<FieldLine> section, string name) => section.FirstNamed(name) is not null;

    /// <summary>The elements of a list-based field over all of its lines, empty ones left out (RFC 9110 section 5.6.1).</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Elements(this IReadOnlyList<FieldLine> section, string name) =>
        section.Named(name).SelectMany(line => FieldSyntax.ListElements(line.Value));

    /// <summary>Whether a list-based field has this element, without regard to case, such as <c>close</c> in Connection.</summary>
    public static bool HasElement(this IReadOnlyList<FieldLine> section, string name, string element) =>
        section.Elements(name).Any(octets => Ascii.EqualsIgnoreCase(octets.Span, element));

    private static IEnumerable<FieldLine> Lines(IReadOnlyList<FieldLine> section, string name) => section.Where(line => line.Is(name));
}
