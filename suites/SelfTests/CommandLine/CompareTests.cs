using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.SelfTests.Reports.Matrix;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class CompareTests
{
    [Test]
    public async Task Two_versions_are_compared_and_what_became_worse_is_an_end_with_1()
    {
        // Given
        using var folder = Folder(("old", 0), ("new", 1));

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "compare", "old/report.json", "new");

        // Then
        Golden.ShouldHold("CommandLine/compare.golden.txt", run.ShouldEndWith(1).Output);
        File.Exists(folder.File("matrix.html")).ShouldBeFalse();
    }

    [Test]
    public async Task Several_servers_make_a_matrix()
    {
        // Given
        using var folder = Folder(("a", 0), ("b", 1), ("c", 2));

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "compare", "a", "b", "c", "-o", "out");

        // Then
        run.ShouldEndWith(0).Output.ShouldContain("3 runs of 11 checks; servers came to different verdicts in 3");
        run.Output.ShouldContain("out/matrix.html");
        File.ReadAllText(folder.File("out/matrix.json")).ShouldContain("\"key\": \"example 1.4\"");
    }

    [Test]
    public async Task The_same_run_twice_differs_in_nothing()
    {
        // Given
        using var folder = Folder(("a", 2), ("b", 2));

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "compare", "a", "b");

        // Then
        run.ShouldEndWith(0).Output.ShouldContain("nothing changed");
    }

    [TestCase("compare", "Required argument 'REPORT' missing")]
    [TestCase("compare a", "two reports or more")]
    [TestCase("compare a nowhere", "nowhere")]
    [TestCase("compare a broken.json", "broken.json:1: error: this is not JSON")]
    public async Task What_cannot_be_compared_is_said(string line, string message)
    {
        // Given
        using var folder = Folder(("a", 0));
        folder.Write("broken.json", "no");

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, line.Split(' '));

        // Then
        run.ShouldEndWith(2).Error.ShouldContain(message);
    }

    private static TemporaryFolder Folder(params IEnumerable<(string Name, int Report)> reports)
    {
        var folder = new TemporaryFolder();
        foreach (var (name, report) in reports)
        {
            Write(SampleMatrix.Reports[report], folder.File($"{name}/report.json"));
        }

        return folder;
    }

    private static void Write(RunReport report, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = File.Create(file);
        JsonReport.Write(report, stream);
    }
}
