using System.Text.RegularExpressions;
using HttpConformance.Judge.Passive;

namespace HttpConformance.SelfTests.Wire;

/// <summary>fixtures/peer-checks.yaml says which checks of ours stand for those of other testers.</summary>
[TestFixture]
internal sealed partial class PeerCheckTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(RepositoryFiles.Fixtures, "peer-checks.yaml"));

    [TestCase("http11probe", 215)]
    [TestCase("cispa", 106)]
    [TestCase("h1spec", 33)]
    [TestCase("uws", 33)]
    public void Every_check_of_the_tester_is_named_once(string tester, int least)
    {
        var checks = EntriesOf(tester).Select(entry => entry.Groups["check"].Value).ToList();

        checks.Count.ShouldBeGreaterThanOrEqualTo(least);
        checks.ShouldBeUnique(StringComparer.Ordinal);
    }

    [Test]
    public void Every_line_is_a_tester_or_a_check_with_ids_or_a_reason() =>
        Lines.Where(line => line.Length > 0 && line[0] != '#' && !TesterLine().IsMatch(line) && !EntryLine().IsMatch(line)).ShouldBeEmpty();

    [Test]
    public void Every_id_is_a_fixture_a_passive_rule_or_a_requirement()
    {
        // Given
        var known = FixtureCatalog.Reading.Fixtures.Select(fixture => fixture.Id)
            .Concat(PassiveRules.Checks.Select(check => check.Id))
            .Concat(FixtureCatalog.Register.All.Select(requirement => requirement.Id))
            .ToHashSet(StringComparer.Ordinal);

        // When
        var named = Lines.Select(line => EntryLine().Match(line)).Where(entry => entry.Groups["ids"].Success)
            .SelectMany(entry => entry.Groups["ids"].Value.Split(", "));

        // Then
        named.Where(id => !known.Contains(id)).ShouldBeEmpty();
    }

    private static IEnumerable<Match> EntriesOf(string tester) =>
        Lines.SkipWhile(line => line != $"{tester}:").Skip(1).TakeWhile(line => !TesterLine().IsMatch(line))
            .Select(line => EntryLine().Match(line)).Where(entry => entry.Success);

    [GeneratedRegex("^[a-z0-9]+:$", RegexOptions.None, 1000)]
    private static partial Regex TesterLine();

    [GeneratedRegex("^  '(?<check>(?:[^']|'')+)': (?:\\[(?<ids>[^\\]]+)\\]|'(?<why>(?:[^']|'')+)')$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EntryLine();
}
