using HttpConformance.Reports.Coverage;

namespace HttpConformance.Reports.Explanations;

/// <summary>Finds the place in the published text that a section of the register names.</summary>
public static class SectionLink
{
    /// <summary>The address of the first section that the text names; <see langword="null"/> where it names none.</summary>
    /// <param name="section">Document and section, such as <c>RFC 9112 §6.1</c>.</param>
    public static string? Of(string section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return SectionReference.Of(section).Link;
    }
}
