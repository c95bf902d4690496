using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Html;

/// <summary>The style and the script of the page, both inside of it, and the policy that lets nothing else in.</summary>
internal static class ReportAssets
{
    private static readonly string ScriptText = Read("report.js");

    /// <summary>The <c>style</c> element.</summary>
    public static MarkupString Style { get; } = new($"<style>{Read("report.css")}</style>");

    /// <summary>The <c>script</c> element.</summary>
    public static MarkupString Script { get; } = new($"<script>{ScriptText}</script>");

    /// <summary>Nothing is fetched, nothing is sent, and of all scripts only that of the page runs.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Hash(ScriptText)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes what it parsed, and parsing ends lines with LF.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
