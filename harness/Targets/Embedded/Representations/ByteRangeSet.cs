using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>
/// Reads <c>Range</c> (RFC 9110 §14.2). ASP.NET's file results also take it on HEAD, in any unit, and beside an
/// <c>If-Range</c> that is not exactly the validator.
/// </summary>
internal static class ByteRangeSet
{
    private const int MostRanges = 16;

    /// <summary>
    /// The satisfiable ranges, none of them for 416; <see langword="null"/> where the field is to be ignored, which
    /// holds for invalid ones and for sets that would send an octet twice.
    /// </summary>
    public static IReadOnlyList<ByteRange>? Select(HttpRequest request, Representation representation)
    {
        var lines = request.Headers.Range;
        if (request.Method != HttpMethods.Get || lines.Count != 1 || !IfRangeHolds(request, representation)
            || lines[0]!.Split('=', 2) is not [var unit, var set] || !unit.Equals("bytes", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var specifiers = set.Split(',').Select(specifier => specifier.Trim(' ', '\t')).Where(specifier => specifier.Length > 0).ToList();
        if (specifiers.Count is 0 or > MostRanges)
        {
            return null;
        }

        var selected = new List<ByteRange>();
        foreach (var specifier in specifiers)
        {
            if (!TryRead(specifier, representation.Content.Length, out var range))
            {
                return null;
            }

            if (range is { } satisfiable)
            {
                if (selected.Exists(satisfiable.Overlaps))
                {
                    return null;
                }

                selected.Add(satisfiable);
            }
        }

        return selected;
    }

    /// <summary>The entity tag, strong, or the very date (RFC 9110 §13.1.5).</summary>
    private static bool IfRangeHolds(HttpRequest request, Representation representation)
    {
        var lines = request.Headers.IfRange;
        return lines.Count == 0
            || (lines.Count == 1 && lines[0] == representation.EntityTag)
            || (HttpDate.TryParse(lines, out var date) && date == representation.LastModified);
    }

    private static bool TryRead(string specifier, int length, out ByteRange? range)
    {
        range = null;
        if (specifier.Split('-') is not [var first, var last])
        {
            return false;
        }

        if (first.Length == 0)
        {
            if (!TryReadPosition(last, out var suffix))
            {
                return false;
            }

            range = suffix > 0 && length > 0 ? new ByteRange(length - Math.Min(suffix, length), length - 1) : null;
            return true;
        }

        var to = int.MaxValue;
        if (!TryReadPosition(first, out var from) || (last.Length > 0 && !TryReadPosition(last, out to)) || to < from)
        {
            return false;
        }

        range = from < length ? new ByteRange(from, Math.Min(to, length - 1)) : null;
        return true;
    }

    /// <summary>Numbers beyond any content all mean the same: behind its end.</summary>
    private static bool TryReadPosition(string digits, out int position)
    {
        position = int.MaxValue;
        return digits.Length > 0 && digits.All(char.IsAsciiDigit)
            && (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out position) || (position = int.MaxValue) > 0);
    }
}
