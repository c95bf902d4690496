using System.Security.Cryptography;
using HttpConformance.Judge;

namespace HttpConformance.Reports.Vendor;

/// <summary>Ties a page to the <c>report.json</c> of the same run.</summary>
internal static class ReportDigest
{
    /// <summary>The SHA-256 of <c>report.json</c> in lower-case hex, as <c>sha256sum</c> shows it.</summary>
    public static string Of(RunReport report)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonReport.Write(report, stream);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }
}
