using System.Text;
using System.Text.Json;
using HttpConformance.Judge;
using HttpConformance.Reports.Html;
using HttpConformance.Reports.Json;
using HttpConformance.Reports.Matrix;
using HttpConformance.Reports.Matrix.Page;

namespace HttpConformance.Reports;

/// <summary>Writes the matrix of several runs: checks by servers, and what changed from one to another.</summary>
public static class MatrixReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly MatrixJsonContext Context = new(new JsonSerializerOptions(MatrixJsonContext.Default.Options)
    {
        Encoder = ReadableJson.Encoder,
    });

    /// <summary>
    /// Writes <c>matrix.html</c> and <c>matrix.json</c>, and answers with their paths. The columns stand in the order of the runs. The
    /// folder is made where it does not exist; each file appears whole or not at all, in place of one from before.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<RunReport> reports)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(reports);

        var table = MatrixTable.Of(reports);
        Directory.CreateDirectory(folder);
        return
        [
            ReportFolder.Whole(folder, "matrix.html", stream => Html(table, stream)),
            ReportFolder.Whole(folder, "matrix.json", stream => Json(table, stream)),
        ];
    }

    internal static void Json(MatrixTable table, Stream stream) =>
        JsonSerializer.Serialize(stream, MatrixDocumentMaker.Of(table), Context.MatrixDocument);

    internal static void Html(MatrixTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 64 * 1024, leaveOpen: true);
        writer.NewLine = "\n";
        PageWriter.Write<MatrixPage>(writer, (nameof(MatrixPage.Table), table));
    }
}
