using System.Text;
using CsCheck;
using HttpConformance.Reports;
using HttpConformance.Reports.Json;

namespace HttpConformance.SelfTests.Reports;

/// <summary>Reports that somebody, or a disk, has changed.</summary>
[TestFixture]
internal sealed class MutatedReportTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(Written.Json(SampleRun.Report with { Results = [SampleRun.Lengths, SampleRun.Date, SampleRun.BareCr] }));

    private static readonly string[] Pieces =
        ["null", "\"\\ud800\"", "\"", "{", "]", "1e999", "-1", "9999999999999999999", "\"\\u0000\"", "[[[[[[[[[[[[[[[[[[", "true", ",", "\xff", "\"schema\": 2,", "\"id\": \"x\","];

    private static readonly Gen<byte[]> Mutated = Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]))
        .Array[1, 3]
        .Select(cuts => cuts.Aggregate(Good, Replaced));

    [Test]
    public void A_report_that_was_changed_is_read_or_refused_and_nothing_else()
    {
        // Given
        var file = Path.GetTempFileName();

        // When, Then
        try
        {
            Mutated.Sample(
                octets =>
                {
                    File.WriteAllBytes(file, octets);
                    return IsReadOrRefused(file);
                },
                iter: 2_000,
                threads: 1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool IsReadOrRefused(string file)
    {
        try
        {
            // What was read can be written again.
            return Written.Json(ReportReader.Load(file)).Length > 0;
        }
        catch (ReportFileException exception)
        {
            return exception.Message.StartsWith(file, StringComparison.Ordinal) && exception.Message.Length < 2_000;
        }
    }

    private static byte[] Replaced(byte[] octets, (int At, int Length, string Piece) cut)
    {
        var at = Math.Min(cut.At, octets.Length);
        return [.. octets[..at], .. Encoding.Latin1.GetBytes(cut.Piece), .. octets[Math.Min(octets.Length, at + cut.Length)..]];
    }
}
