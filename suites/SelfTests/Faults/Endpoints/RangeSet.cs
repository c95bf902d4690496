using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads the Range field (RFC 9110 §14.1).</summary>
internal static class RangeSet
{
    /// <summary>The satisfiable ranges, positions inclusive, in the order asked for.</summary>
    /// <returns><see langword="null"/> where the field is to be ignored; an empty list where nothing is satisfiable.</returns>
    public static List<(long First, long Last)>? Parse(string value, long length, ServerSettings settings)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || (!value[..equals].Equals("bytes", StringComparison.OrdinalIgnoreCase) && !settings.Is(Fault.AnyRangeUnit)))
        {
            return null;
        }

        var elements = Grammar.Elements(value[(equals + 1)..]).ToArray();
        var ranges = new List<(long First, long Last)>();
        foreach (var element in elements)
        {
            if (ParseOne(element, length, settings) is not { } range)
            {
                return null;
            }

            if (range.First < length && range.First <= range.Last)
            {
                ranges.Add(range);
            }
        }

        if (settings.Is(LawfulVariant.RangesCoalesced))
        {
            ranges = Coalesced(ranges);
        }

        var total = ranges.Sum(range => range.Last - range.First + 1);
        return elements.Length is 0 or > 64 || total > 2 * length ? null : ranges;
    }

    /// <summary>Joins ranges that a part of its own would cost more than the gap between them (RFC 9110 §15.3.7.2).</summary>
    private static List<(long First, long Last)> Coalesced(List<(long First, long Last)> ranges)
    {
        const int costOfPart = 80;
        var joined = new List<(long First, long Last)>();
        foreach (var range in ranges)
        {
            var near = joined.FindIndex(other => range.First - other.Last <= costOfPart && other.First - range.Last <= costOfPart);
            if (near < 0)
            {
                joined.Add(range);
            }
            else
            {
                joined[near] = (Math.Min(joined[near].First, range.First), Math.Max(joined[near].Last, range.Last));
            }
        }

        return joined;
    }

    private static (long First, long Last)? ParseOne(string element, long length, ServerSettings settings)
    {
        var dash = element.IndexOf('-', StringComparison.Ordinal);
        var (first, last) = dash < 0 ? ("", "x") : (element[..dash], element[(dash + 1)..]);
        if (first.Length == 0)
        {
            var prefix = settings.Is(Fault.SuffixReadAsPrefix);
            return !Grammar.IsDigits(last) ? null
                : settings.Is(Fault.LongSuffixUnsatisfiable) && Number(last) > length ? (length, length)
                : prefix ? (0, Math.Min(Number(last), length - 1))
                : (Math.Max(0, length - Number(last)), Number(last) == 0 ? -1 : length - 1);
        }

        if (!Grammar.IsDigits(first) || (last.Length > 0 && (!Grammar.IsDigits(last) || Number(last) < Number(first))))
        {
            return null;
        }

        if (settings.Is(Fault.LastBeyondEndUnsatisfiable) && last.Length > 0 && Number(last) >= length)
        {
            return (length, length);
        }

        var end = last.Length == 0 ? length - 1 : Math.Min(Number(last), length - 1);
        return (Number(first), settings.Is(Fault.RangeOneShort) && last.Length > 0 && end > Number(first) ? end - 1 : end);
    }

    private static long Number(string digits)
    {
        var significant = digits.TrimStart('0');
        return significant.Length == 0 ? 0
            : significant.Length > 18 ? long.MaxValue
            : long.Parse(significant, CultureInfo.InvariantCulture);
    }
}
