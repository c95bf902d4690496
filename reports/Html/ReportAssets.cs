using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Html;

/// <summary>The style and the script of the report, and the policy that lets nothing else in.</summary>
internal static class ReportAssets
{
    private static readonly PageAssets Assets = new(StyleSheets, ["report.js"]);

    /// <summary>The style sheets of the report, in order; other pages may add to them.</summary>
    public static IReadOnlyList<string> StyleSheets => ["tones.css", "report.css", "checks.css"];

    /// <inheritdoc cref="PageAssets.Style" />
    public static MarkupString Style => Assets.Style;

    /// <inheritdoc cref="PageAssets.Script" />
    public static MarkupString Script => Assets.Script;

    /// <inheritdoc cref="PageAssets.Policy" />
    public static string Policy => Assets.Policy;
}
