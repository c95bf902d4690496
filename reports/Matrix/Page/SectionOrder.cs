using System.Text;

namespace HttpConformance.Reports.Matrix.Page;

/// <summary>Sections in the order of the documents: §9.3 stands before §10.1.</summary>
internal static class SectionOrder
{
    private const int Digits = 6;

    /// <summary>The section with every number filled up to one length.</summary>
    public static string Key(string section)
    {
        var key = new StringBuilder();
        for (var i = 0; i < section.Length;)
        {
            var length = section.AsSpan(i).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : section.Length - i;
            _ = length == 0 ? key.Append(section[i]) : key.Append(section.Substring(i, length).PadLeft(Digits, '0'));
            i += Math.Max(1, length);
        }

        return key.ToString();
    }
}
