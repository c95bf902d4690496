using System.Text;
using Microsoft.AspNetCore.Http;

namespace HttpConformance.Targets.Embedded;

/// <summary>The received header section as text.</summary>
internal static class FieldSection
{
    /// <summary>One <c>Name: value</c> for each field line received, in the order in which Kestrel gives them.</summary>
    public static string Show(IHeaderDictionary fields, string lineEnd, params ReadOnlySpan<string> leftOut)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in fields)
        {
            if (leftOut.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var value in values)
            {
                text.Append(name).Append(": ").Append(value).Append(lineEnd);
            }
        }

        return text.ToString();
    }
}
