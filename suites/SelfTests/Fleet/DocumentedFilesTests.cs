using HttpConformance.Running;
using HttpConformance.Running.Fleet;
using HttpConformance.SelfTests.CommandLine;

namespace HttpConformance.SelfTests.Fleet;

/// <summary>The files that README shows are files that load.</summary>
[TestFixture]
internal sealed class DocumentedFilesTests
{
    [Test]
    public void The_fleet_of_README_loads()
    {
        // Given
        using var folder = new TemporaryFolder();

        // When
        var targets = FleetReader.Load(folder.Write("targets.yaml", Blocks("targets:").ShouldHaveSingleItem()));

        // Then
        targets.Select(target => target.Name).ShouldBe(["shop", "blog"]);
    }

    [Test]
    public void The_baselines_of_README_load()
    {
        // Given
        using var folder = new TemporaryFolder();
        var known = FixtureCatalog.Checks.Select(check => check.Id).ToHashSet(StringComparer.Ordinal);

        // When
        var baselines = Blocks("checks:").Select(block => BaselineReader.Load(folder.Write("known.yaml", block), known)).ToList();

        // Then
        baselines.Count.ShouldBe(2);
        baselines[1].Entries.Values.ShouldHaveSingleItem().Until.ShouldBe(new DateOnly(2027, 1, 31));
    }

    /// <summary>The YAML blocks that have the line.</summary>
    private static List<string> Blocks(string line) =>
    [
        .. File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md")).Split("```yaml\n").Skip(1)
            .Select(block => block.Split("```")[0])
            .Where(block => block.Split('\n').Contains(line, StringComparer.Ordinal)),
    ];
}
