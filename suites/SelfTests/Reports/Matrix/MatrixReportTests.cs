using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HttpConformance.Reports;

namespace HttpConformance.SelfTests.Reports.Matrix;

[TestFixture]
internal sealed partial class MatrixReportTests
{
    [Test]
    public void The_json_is_the_golden_one() =>
        Golden.ShouldHold("Reports/Matrix/matrix.golden.json", WrittenMatrix.Json(SampleMatrix.Reports));

    [Test]
    public void The_json_holds_to_its_schema()
    {
        // Given
        var schema = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "reports", "matrix.schema.json")))!;

        // Then
        foreach (var reports in new[] { SampleMatrix.Reports, [HostileRun.Report], [] })
        {
            new JsonSchemaCheck(schema).ErrorsOf(JsonNode.Parse(WrittenMatrix.Json(reports))!).ShouldBeEmpty();
        }
    }

    [Test]
    public void The_page_is_the_golden_one() =>
        Golden.ShouldHold("Reports/Matrix/matrix.golden.html", Hash().Replace(Assets().Replace(WrittenMatrix.Html(SampleMatrix.Reports), "<${start}></${name}>"), ""));

    [Test]
    public void The_same_runs_make_the_same_octets()
    {
        WrittenMatrix.Json(SampleMatrix.Reports).ShouldBe(WrittenMatrix.Json(SampleMatrix.Reports));
        WrittenMatrix.Html(SampleMatrix.Reports).ShouldBe(WrittenMatrix.Html(SampleMatrix.Reports));
    }

    [Test]
    public void The_same_verdicts_at_another_time_make_the_same_json()
    {
        // Given a run an hour later, at another port, slower, and with its results in another order
        var later = SampleMatrix.Reports.Select(report => report with
        {
            StartedAt = report.StartedAt.AddHours(1),
            Duration = report.Duration * 3,
            TargetUrl = "http://127.0.0.1:9090",
            Results = [.. report.Results.Reverse().Select(result => result with { Duration = result.Duration * 2, Reason = $"{result.Reason} at 9090" })],
        });

        // Then
        WrittenMatrix.Json([.. later]).ShouldBe(WrittenMatrix.Json(SampleMatrix.Reports));
    }

    [Test]
    public void Both_files_are_written_into_the_folder()
    {
        // Given
        var folder = Directory.CreateTempSubdirectory("matrix-");
        try
        {
            // When
            var files = MatrixReport.Write(Path.Combine(folder.FullName, "a", "b"), SampleMatrix.Reports);

            // Then
            files.Select(Path.GetFileName).ShouldBe(["matrix.html", "matrix.json"]);
            File.ReadAllText(files[1]).ShouldBe(WrittenMatrix.Json(SampleMatrix.Reports));
            File.ReadAllText(files[0]).ShouldBe(WrittenMatrix.Html(SampleMatrix.Reports));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void The_policy_lets_only_the_script_of_the_page_run()
    {
        // When
        var html = WrittenMatrix.Html(SampleMatrix.Reports);

        // Then
        var script = Assets().Matches(html).Single(asset => asset.Value.StartsWith("<script>", StringComparison.Ordinal)).Groups["text"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        PageParts.Policy(html).ShouldContain($"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    }

    [Test]
    public void Nothing_in_the_page_points_outside_of_it()
    {
        var html = WrittenMatrix.Html(SampleMatrix.Reports);

        html.ShouldNotContain("src=");
        html.ShouldNotContain("url(");
        html.ShouldNotContain("@import");
        html.ShouldNotContain("<link");
    }

    [Test]
    public void No_runs_still_make_a_page() => WrittenMatrix.Html([]).ShouldEndWith("</html>");

    [GeneratedRegex("<(?<start>(?<name>style|script)[^>]*)>(?<text>.*?)</\\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Assets();

    [GeneratedRegex("sha256-[^;]*?&#x27;", RegexOptions.None, 10_000)]
    private static partial Regex Hash();
}
