using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Html;

/// <summary>The style and the script of the report, and the policy that lets nothing else in.</summary>
internal static class ReportAssets
{
    private static readonly PageAssets Assets = new(["report.css"], ["report.js"]);

    /// <inheritdoc cref="PageAssets.Style" />
    public static MarkupString Style => Assets.Style;

    /// <inheritdoc cref="PageAssets.Script" />
    public static MarkupString Script => Assets.Script;

    /// <inheritdoc cref="PageAssets.Policy" />
    public static string Policy => Assets.Policy;
}
