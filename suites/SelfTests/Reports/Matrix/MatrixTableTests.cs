using HttpConformance.Reports.Matrix;
using HttpConformance.Reports.Matrix.Page;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports.Matrix;

[TestFixture]
internal sealed class MatrixTableTests
{
    [TestCase("nginx 1.22.1-9+deb12u11", "nginx", "1.22.1-9+deb12u11")]
    [TestCase("nginx/1.26.0 (Debian)", "nginx", "1.26.0 (Debian)")]
    [TestCase("Kestrel (ASP.NET Core 10.0)", "Kestrel", "(ASP.NET Core 10.0)")]
    [TestCase("php8.2-cli 8.2.29-1~deb12u1", "php8.2-cli", "8.2.29-1~deb12u1")]
    [TestCase("something", "something", "")]
    [TestCase("1", "1", "")]
    public void A_server_is_a_product_and_a_version(string server, string product, string version) =>
        MatrixColumn.Split(server).ShouldBe((product, version));

    [Test]
    public void Columns_are_called_by_what_is_known_and_never_alike()
    {
        // Given
        var named = SampleRun.Report;
        var ofProfile = named with { Server = "", Profile = "mine" };
        var nameless = named with { Server = " " };

        // When
        var columns = MatrixTable.Of([named, ofProfile, nameless, named]).Columns;

        // Then
        columns.Select(column => column.Key).ShouldBe(["example/1.2", "mine", "http://127.0.0.1:8080", "example/1.2 (run 2)"]);
        columns[3].Version.ShouldBe("1.2 (run 2)");
    }

    [Test]
    public void Versions_of_a_product_belong_together()
    {
        var servers = new[] { "b 1", "a 1", "b 2", "a 2", "b 3" };

        MatrixTable.Of([.. servers.Select(server => SampleRun.Report with { Server = server })]).Pairs().ShouldBe([(0, 2), (2, 4), (1, 3)]);
    }

    [Test]
    public void The_only_two_belong_together()
    {
        MatrixTable.Of([SampleRun.Report with { Server = "a" }, SampleRun.Report with { Server = "b" }]).Pairs().ShouldBe([(0, 1)]);
        MatrixTable.Of([SampleRun.Report]).Pairs().ShouldBeEmpty();
    }

    [Test]
    public void Rows_are_the_checks_of_all_runs_by_topic_and_id()
    {
        // When
        var rows = MatrixTable.Of([SampleRun.RunOf(Check("b/y"), Check("a/z")), SampleRun.RunOf(Check("a/x"))]).Rows;

        // Then
        rows.Select(row => row.Check.Id).ShouldBe(["a/x", "a/z", "b/y"]);
        rows.Select(row => row.Results.Select(result => result is not null)).ShouldBe([[false, true], [true, false], [true, false]]);
    }

    [TestCase(Verdict.Pass, Verdict.Fail, true)]
    [TestCase(Verdict.Pass, Verdict.Info, true)]
    [TestCase(Verdict.Pass, Verdict.Pass, false)]
    [TestCase(Verdict.Skipped, Verdict.Fail, false)]
    [TestCase(Verdict.Fail, Verdict.Error, false)]
    public void Servers_differ_where_two_were_judged_otherwise(Verdict first, Verdict second, bool differs) =>
        MatrixTable.Of([SampleRun.RunOf(Check("a/x", first)), SampleRun.RunOf(Check("a/x", second))]).Rows.Single().Differs.ShouldBe(differs);

    [TestCase(Verdict.Pass, Verdict.Fail, nameof(ChangeKind.Worse))]
    [TestCase(Verdict.Info, Verdict.Warn, nameof(ChangeKind.Worse))]
    [TestCase(Verdict.Fail, Verdict.Fatal, nameof(ChangeKind.Worse))]
    [TestCase(Verdict.Fail, Verdict.Warn, nameof(ChangeKind.Better))]
    [TestCase(Verdict.Warn, Verdict.Pass, nameof(ChangeKind.Better))]
    [TestCase(Verdict.Pass, Verdict.Info, nameof(ChangeKind.Other))]
    [TestCase(Verdict.Pass, Verdict.Skipped, nameof(ChangeKind.Judged))]
    [TestCase(Verdict.Error, Verdict.Fail, nameof(ChangeKind.Judged))]
    [TestCase(Verdict.Fail, Verdict.Fail, nameof(ChangeKind.Same))]
    public void A_change_is_worse_or_better_or_neither(Verdict before, Verdict after, string kind) =>
        CellChange.Of(Check("a/x", before), Check("a/x", after)).ToString().ShouldBe(kind);

    [Test]
    public void What_flickers_or_is_missing_is_no_change_of_the_server()
    {
        CellChange.Of(Check("a/x"), Check("a/x", Verdict.Fail) with { IsStable = false }).ShouldBe(ChangeKind.Unstable);
        CellChange.Of(Check("a/x") with { IsStable = false }, Check("a/x")).ShouldBe(ChangeKind.Unstable);
        CellChange.Of(Check("a/x"), null).ShouldBe(ChangeKind.OnlyBefore);
        CellChange.Of(null, Check("a/x")).ShouldBe(ChangeKind.OnlyAfter);
        CellChange.Of(null, null).ShouldBe(ChangeKind.Same);
    }

    [Test]
    public void Sections_stand_in_the_order_of_the_documents() =>
        new[] { "RFC 9110 \u00a713.1", "RFC 9112 \u00a72", "RFC 9110 \u00a79.3.1", "RFC 9110 \u00a79.3" }
            .OrderBy(SectionOrder.Key, StringComparer.Ordinal)
            .ShouldBe(["RFC 9110 \u00a79.3", "RFC 9110 \u00a79.3.1", "RFC 9110 \u00a713.1", "RFC 9112 \u00a72"]);

    private static HttpConformance.Judge.CheckResult Check(string id, Verdict verdict = Verdict.Pass) => SampleRun.Check(id, Level.Must, verdict);
}
