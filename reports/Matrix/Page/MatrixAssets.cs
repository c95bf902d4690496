using HttpConformance.Reports.Html;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Matrix.Page;

/// <summary>The style and the script of the page; the matrix looks as a report does.</summary>
internal static class MatrixAssets
{
    /// <summary>The style, the script and the policy for them.</summary>
    public static PageAssets Page { get; } = new(
        [.. ReportAssets.StyleSheets, "matrix.css", "matrix-cell.css"],
        ["matrix-data.js", "matrix-cell.js", "matrix-table.js", "matrix-changes.js", "matrix-start.js"]);

    /// <summary>The script of the page runs alone, and it cannot turn text into markup either.</summary>
    public static string Policy { get; } = $"{Page.Policy}; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>Data that only the script reads. It is Base64 or JSON without a less-than sign, so that no text in it ends the element.</summary>
    public static MarkupString Data(string id, string text) => new($"<script type=\"text/plain\" id=\"{id}\">{text}</script>");
}
