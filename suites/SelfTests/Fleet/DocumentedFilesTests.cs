using HttpConformance.Running;
using HttpConformance.Running.Fleet;
using HttpConformance.SelfTests.CommandLine;

namespace HttpConformance.SelfTests.Fleet;

/// <summary>The files that the documentation shows are files that load.</summary>
[TestFixture]
internal sealed class DocumentedFilesTests
{
    [Test]
    public void The_documented_fleet_loads()
    {
        // Given
        using var folder = new TemporaryFolder();

        // When
        var targets = FleetReader.Load(folder.Write("targets.yaml", Blocks("suites/CommandLine/README.md", "targets:").ShouldHaveSingleItem()));

        // Then
        targets.Select(target => target.Name).ShouldBe(["shop", "blog"]);
    }

    [Test]
    public void The_documented_baselines_load()
    {
        // Given
        using var folder = new TemporaryFolder();
        var known = FixtureCatalog.Checks.Select(check => check.Id).ToHashSet(StringComparer.Ordinal);

        // When
        var baselines = Blocks("reports/README.md", "checks:").Select(block => BaselineReader.Load(folder.Write("known.yaml", block), known)).ToList();

        // Then
        baselines.Count.ShouldBe(3);
        baselines[1].Entries.Values.ShouldHaveSingleItem().Until.ShouldBe(new DateOnly(2027, 1, 31));
        baselines[2].Entries.Values.ShouldHaveSingleItem().IsFatal.ShouldBeTrue();
    }

    /// <summary>The YAML blocks of a document that have the line.</summary>
    private static List<string> Blocks(string document, string line) =>
    [
        .. File.ReadAllText(Path.Combine(RepositoryFiles.Root, document)).Split("```yaml\n").Skip(1)
            .Select(block => block.Split("```")[0])
            .Where(block => block.Split('\n').Contains(line, StringComparer.Ordinal)),
    ];
}
