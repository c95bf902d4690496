using System.Text.RegularExpressions;

namespace HttpConformance.Reports.Explanations;

/// <summary>Finds the place in the published text that a section of the register names.</summary>
public static partial class SectionLink
{
    /// <summary>The address of the first section that the text names; <see langword="null"/> where it names none.</summary>
    /// <param name="section">Document and section, such as <c>RFC 9112 §6.1</c>.</param>
    public static string? Of(string section)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (Pattern().Match(section) is not { Success: true } match)
        {
            return null;
        }

        var document = match.Groups["document"].Value;
        var place = $"{(match.Groups["appendix"].Success ? "appendix" : "section")}-{match.Groups["number"].Value}";

        // The successor of RFC 6265 stands with the drafts.
        return document == "6265bis"
            ? $"https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#{place}"
            : $"https://www.rfc-editor.org/rfc/rfc{document}#{place}";
    }

    [GeneratedRegex(@"(?<document>[0-9]{4}(bis)?) (§|(?<appendix>Appendix ))(?<number>[0-9A-Z]+(\.[0-9]+)*)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Pattern();
}
