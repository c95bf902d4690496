using System.Globalization;
using System.Text.RegularExpressions;

namespace HttpConformance.Reports.Coverage;

/// <summary>Document and number of a section, as the register names them.</summary>
/// <param name="Document">Such as <c>RFC 9112</c>; empty where no document is named.</param>
/// <param name="Number">Such as <c>6.3</c> or <c>C.2.2</c>; what the register says where there is no number.</param>
/// <param name="IsAppendix">Whether the number is that of an appendix.</param>
public sealed partial record SectionReference(string Document, string Number, bool IsAppendix)
{
    /// <summary>The first part of the number, with the documents that have chapters.</summary>
    public string Chapter => Document.Length == 0 ? "" : Number.Split('.')[0];

    /// <summary>The section with its sign.</summary>
    public string Name => Document.Length == 0 ? Number : IsAppendix ? $"Appendix {Number}" : $"\u00A7{Number}";

    /// <summary>The address of the section in the published text; <see langword="null"/> where there is none.</summary>
    public string? Link
    {
        get
        {
            var place = $"{(IsAppendix ? "appendix" : "section")}-{Number}";
            return Document switch
            {
                "" => null,

                // The successor of RFC 6265 stands with the drafts.
                "RFC 6265bis" => $"https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#{place}",
                _ => $"https://www.rfc-editor.org/rfc/rfc{Document["RFC ".Length..]}#{place}",
            };
        }
    }

    /// <summary>Numbers in the order of the document: 6.9 before 6.10, appendices last.</summary>
    public string SortKey => string.Join('.', Number.Split('.').Select(part =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("D4", CultureInfo.InvariantCulture) : $"x{part}"));

    /// <summary>The first section that the text names.</summary>
    public static SectionReference Of(string section)
    {
        var match = Pattern().Match(section);
        return match.Success
            ? new SectionReference($"RFC {match.Groups["document"].Value}", match.Groups["number"].Value, match.Groups["appendix"].Success)
            : new SectionReference("", section, IsAppendix: false);
    }

    [GeneratedRegex(@"(?<document>[0-9]{4}(bis)?) (§|(?<appendix>Appendix ))(?<number>[0-9A-Z]+(\.[0-9]+)*)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Pattern();
}
