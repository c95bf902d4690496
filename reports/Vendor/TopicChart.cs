using System.Globalization;
using System.Net;
using System.Text;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Vendor;

/// <summary>The checks of each topic as bars, with the numbers beside them; the pattern of a bar says the same as its colour.</summary>
internal static class TopicChart
{
    private const int LongestName = 15;
    private const int Row = 19;
    private const int BarStart = 118;
    private const int BarEnd = 430;
    private const int Width = 720;

    public static MarkupString Of(RunSummary summary)
    {
        var height = (summary.ByTopic.Count * Row) + 4;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"Checks by topic and verdict\">");
        svg.Append("<defs>");
        AddPattern(svg, "warn", "M0 6 L6 0");
        AddPattern(svg, "fail", "M0 0 L6 6 M0 6 L6 0");
        AddPattern(svg, "fatal", "M0 3 H6 M3 0 V6");
        AddPattern(svg, "error", "M0 3 H6");
        AddPattern(svg, "info", "M3 0 V6");
        svg.Append("</defs>");
        for (var i = 0; i < summary.ByTopic.Count; i++)
        {
            AddTopic(svg, summary.ByTopic[i].Topic, summary.ByTopic[i].Counts, i * Row);
        }

        return new MarkupString(svg.Append("</svg>").ToString());
    }

    private static void AddTopic(StringBuilder svg, string topic, VerdictCounts counts, int top)
    {
        AddText(svg, 0, top + 13, "name", Short(CleanText.Line(topic)));
        var start = (double)BarStart;
        foreach (var verdict in VerdictWords.Columns.Where(verdict => counts[verdict] > 0))
        {
            var width = (BarEnd - BarStart) * (double)counts[verdict] / counts.Total;
            var name = VerdictWords.Name(verdict);
            AddBar(svg, $"bar-{name}", start, top, width);
            if (verdict is not (Verdict.Pass or Verdict.Skipped))
            {
                AddBar(svg, $"hatch-{name}", start, top, width);
            }

            start += width;
        }

        var numbers = VerdictWords.Columns
            .Where(verdict => counts[verdict] > 0)
            .Select(verdict => $"{Amount.Of(counts[verdict])} {VerdictWords.Name(verdict)}");
        AddText(svg, BarEnd + 10, top + 13, "numbers", string.Join(", ", numbers));
    }

    /// <summary>What has room before the bar.</summary>
    private static string Short(string name) => name.Length <= LongestName ? name : $"{name[..LongestName]}\u2026";

    private static void AddBar(StringBuilder svg, string name, double start, int top, double width) => svg.Append(
        CultureInfo.InvariantCulture, $"<rect class=\"{name}\" x=\"{start:0.##}\" y=\"{top + 2}\" width=\"{width:0.##}\" height=\"{Row - 5}\"/>");

    private static void AddText(StringBuilder svg, int x, int y, string name, string text) => svg.Append(
        CultureInfo.InvariantCulture, $"<text class=\"{name}\" x=\"{x}\" y=\"{y}\">{WebUtility.HtmlEncode(text)}</text>");

    private static void AddPattern(StringBuilder svg, string name, string path) => svg.Append(
        $"<pattern id=\"hatch-{name}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"{path}\"/></pattern>");
}
