using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace HttpConformance.Targets.Embedded;

/// <summary>Chooses by <c>Accept</c>, <c>Accept-Encoding</c> and <c>Accept-Language</c> (RFC 9110 §12.5).</summary>
internal static class Preferences
{
    public const string Identity = "identity";

    /// <summary>The candidate of the greatest weight, the earlier of equal ones; <see langword="null"/> where all are refused.</summary>
    /// <param name="candidates">What there is.</param>
    /// <param name="lines">The lines of the field.</param>
    /// <param name="fit">How exactly a range of the field names a candidate; 0 where it does not.</param>
    public static string? Choose(IReadOnlyList<string> candidates, StringValues lines, Func<string, string, int> fit)
    {
        var ranges = lines.SelectMany(line => line!.Split(',')).Select(Read).Where(range => range.Text.Length > 0).ToList();
        if (ranges.Count == 0)
        {
            return candidates[0];
        }

        var best = candidates.MaxBy(candidate => WeightOf(candidate, ranges, fit))!;
        return WeightOf(best, ranges, fit) > 0 ? best : null;
    }

    public static int TypeFit(string range, string type) =>
        range == type ? 3 : range == type[..type.IndexOf('/', StringComparison.Ordinal)] + "/*" ? 2 : range == "*/*" ? 1 : 0;

    public static int CodingFit(string range, string coding) =>
        range == coding || (range == "x-gzip" && coding == "gzip") ? 2 : range == "*" ? 1 : 0;

    public static int LanguageFit(string range, string language) =>
        range == language || range.StartsWith(language + "-", StringComparison.Ordinal) ? 2 : range == "*" ? 1 : 0;

    private static double WeightOf(string candidate, List<(string Text, double Weight)> ranges, Func<string, string, int> fit)
    {
        // Of the ranges that name a candidate the most exact one counts. What is not coded is refused by name alone.
        var fitting = ranges.Where(range => fit(range.Text, candidate) > 0).ToList();
        return fitting.Count == 0 ? candidate == Identity ? 0.0001 : 0 : fitting.MaxBy(range => fit(range.Text, candidate)).Weight;
    }

    private static (string Text, double Weight) Read(string element)
    {
        var parts = element.Split(';');
        var weight = parts.Skip(1)
            .Select(part => part.Trim(' ', '\t'))
            .FirstOrDefault(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase));
        return (parts[0].Trim(' ', '\t').ToLowerInvariant(), weight is null ? 1 : Quality(weight[2..]));
    }

    /// <summary>A weight that cannot be read refuses nothing.</summary>
    private static double Quality(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : 1;
}
