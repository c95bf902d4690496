using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Chooses by a field with weights (RFC 9110 §12.4.2, §12.5).</summary>
internal static class Preference
{
    /// <summary>The candidate of the greatest weight, the earlier of equal ones; <see langword="null"/> where all are refused.</summary>
    public static string? Choose(string[] candidates, string? field, Func<string, string, int> fit)
    {
        var ranges = Grammar.Elements(field ?? "").Select(Read).ToArray();
        if (field is null || (ranges.Length == 0 && fit != CodingFit))
        {
            return candidates[0];
        }

        var best = candidates.OrderByDescending(candidate => Weight(candidate, ranges, fit)).First();
        return Weight(best, ranges, fit) > 0 ? best : null;
    }

    public static int TypeFit(string range, string type) => range == type ? 3 : range == type.Split('/')[0] + "/*" ? 2 : range is "*/*" ? 1 : 0;

    public static int CodingFit(string range, string coding) => range == coding || (range is "x-gzip" && coding is "gzip") ? 2 : range is "*" ? 1 : 0;

    public static int LanguageFit(string range, string language) => range == language || range.StartsWith(language + "-", StringComparison.Ordinal) ? 2 : range is "*" ? 1 : 0;

    private static double Weight(string candidate, (string Range, double Weight)[] ranges, Func<string, string, int> fit)
    {
        var fitting = ranges.Where(range => fit(range.Range, candidate) > 0).OrderByDescending(range => fit(range.Range, candidate)).ToArray();

        // What is not coded is acceptable unless it is refused by name or by the star.
        return fitting is [var exact, ..] ? exact.Weight : candidate is "identity" ? 0.0001 : 0;
    }

    private static (string Range, double Weight) Read(string element)
    {
        var parts = element.Split(';').Select(Grammar.TrimWhitespace).ToArray();
        var weight = Array.Find(parts, part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase));
        return (parts[0].ToLowerInvariant(), weight is not null && double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 1);
    }
}
