using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Html;

/// <summary>The style and the script of a page, both inside of it, and the policy that lets nothing else in.</summary>
/// <param name="styles">The names of the style sheets, in order.</param>
/// <param name="scripts">The names of the scripts, in order; together they are one.</param>
internal sealed class PageAssets(IReadOnlyList<string> styles, IReadOnlyList<string> scripts)
{
    private readonly string _script = Read(scripts);

    /// <summary>The <c>style</c> element.</summary>
    public MarkupString Style { get; } = new($"<style>{Read(styles)}</style>");

    /// <summary>The <c>script</c> element.</summary>
    public MarkupString Script => new($"<script>{_script}</script>");

    /// <summary>Nothing is fetched, nothing is sent, and of all scripts only that of the page runs.</summary>
    public string Policy =>
        $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Hash(_script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The texts of several files of the assembly, in order.</summary>
    internal static string Read(IReadOnlyList<string> names) => string.Join('\n', names.Select(Read));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes what it parsed, and parsing ends lines with LF.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
