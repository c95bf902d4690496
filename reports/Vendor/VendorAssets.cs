using HttpConformance.Reports.Html;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Vendor;

/// <summary>The style of the vendor report, which has no script.</summary>
internal static class VendorAssets
{
    /// <summary>Nothing is fetched or sent, and no script runs.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>The <c>style</c> element, with what stands at the foot of each sheet.</summary>
    public static MarkupString Style(string foot) => new(
        $"<style>{PageAssets.Read(["tones.css", "vendor.css"])}@page {{ @bottom-left {{ content: \"{CssText.Of(foot)}\"; }} }}</style>");
}
