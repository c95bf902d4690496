using HttpConformance.Targets;
using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.SelfTests.Wire;

/// <summary>fixtures/README.md is what people write fixtures by.</summary>
[TestFixture]
internal sealed class FixtureReferenceTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryFiles.Fixtures, "README.md"));

    [Test]
    public void Its_first_check_can_be_read()
    {
        var lines = Text.Split('\n').SkipWhile(line => !line.EndsWith("```wire", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.EndsWith("```", StringComparison.Ordinal));

        var fixture = WireText.Read(string.Concat(lines.Select(line => (line.Length > 3 ? line[3..] : "") + '\n')));

        fixture.Answers.Select(answer => answer.Expected).ShouldBe([Verdict.Pass, Verdict.Warn]);
    }

    [Test]
    public void It_has_every_name_kind_field_and_path()
    {
        var words = NameSyntax.BuiltIns.Select(name => $"`{{{name}}}`")
            .Concat(NameSyntax.Kinds.Keys.Select(kind => $"`{{{kind}}}`"))
            .Concat(FieldSection.Known.Select(field => $"| `{field}` |"))
            .Concat(CapabilityCatalog.All.SelectMany(capability => capability.Paths).Select(path => $"`{path.Name}`"))
            .Concat(LabelLine.VerdictWords.Select(word => $"`{word}: why`"))
            .Concat(EscapeReader.Known.Split(' ').Select(escape => $"`{escape}`"));

        words.Where(word => !Text.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Test]
    public void It_has_every_direction() =>
        Direction.Known.Where(name => !Text.Contains($"({name}", StringComparison.Ordinal)).ShouldBeEmpty();
}
