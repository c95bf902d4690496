using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Reports.Matrix;

namespace HttpConformance.SelfTests.Reports.Matrix;

/// <summary>What the matrix writers write, and what is packed into the page.</summary>
internal static partial class WrittenMatrix
{
    public static string Json(IReadOnlyList<RunReport> reports)
    {
        using var stream = new MemoryStream();
        MatrixReport.Json(MatrixTable.Of(reports), stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static string Html(IReadOnlyList<RunReport> reports)
    {
        using var stream = new MemoryStream();
        MatrixReport.Html(MatrixTable.Of(reports), stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Unpacks one piece of data as the script of the page does.</summary>
    public static JsonElement Piece(string html, string id)
    {
        var packed = Data().Matches(html).Single(data => data.Groups["id"].Value == id).Groups["text"].Value;
        using var deflate = new DeflateStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        return JsonDocument.Parse(deflate).RootElement;
    }

    [GeneratedRegex("<script type=\"text/plain\" id=\"(?<id>[a-z0-9-]+)\">(?<text>[^<]*)</script>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Data();
}
