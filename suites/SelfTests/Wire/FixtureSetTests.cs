using System.Text;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class FixtureSetTests
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("wire");

    private string Root => Path.Combine(_parent.FullName, "fixtures");

    [SetUp]
    public void Begin() => Directory.CreateDirectory(Root);

    [TearDown]
    public void End() => Directory.Delete(Root, recursive: true);

    [OneTimeTearDown]
    public void Remove() => _parent.Delete(recursive: true);

    [Test]
    public void Files_are_read_in_ordinal_order_with_their_paths_as_ids()
    {
        // Given
        Write("b/x.wire", WireText.Of());
        Write("a/z/y.wire", WireText.Of());
        Write("a/b.wire", WireText.Of());
        Write("a/README.md", "no fixture");

        // When
        var reading = FixtureSet.Load(Root + Path.DirectorySeparatorChar);

        // Then
        reading.Errors.ShouldBeEmpty();
        reading.Fixtures.Select(fixture => (fixture.Id, fixture.File, fixture.Topic)).ShouldBe(
            [("a/b", "fixtures/a/b.wire", "a"), ("a/z/y", "fixtures/a/z/y.wire", "a"), ("b/x", "fixtures/b/x.wire", "b")]);
    }

    [Test]
    public void All_errors_of_all_files_are_given_at_once()
    {
        Write("a/x.wire", "x\n");
        Write("b/y.wire", "");
        Write("b/z.wire", WireText.Of());
        Write("c/big.wire", new string('x', FixtureReader.MostOctets + 1));

        var reading = FixtureSet.Load(Root);

        reading.Fixtures.Select(fixture => fixture.Id).ShouldBe(["b/z"]);
        reading.Errors.Select(error => error.File).Distinct(StringComparer.Ordinal).ShouldBe(["fixtures/a/x.wire", "fixtures/b/y.wire", "fixtures/c/big.wire"]);
    }

    [TestCase("x.wire", "stands in a folder")]
    [TestCase("requirements/x.wire", "'requirements' has no fixtures")]
    [TestCase("profiles/x.wire", "'profiles' has no fixtures")]
    [TestCase("baselines/deep/x.wire", "'baselines' has no fixtures")]
    [TestCase("a/b c.wire", "bad file name")]
    [TestCase("a/x.WIRE", "bad file name")]
    [TestCase("a/\u001b.wire", "bad file name")]
    public void A_file_in_the_wrong_place_is_an_error(string path, string message)
    {
        Write(path, WireText.Of());

        FixtureSet.Load(Root).Errors.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Test]
    public void Ids_that_differ_in_case_alone_are_an_error()
    {
        var fixture = WireText.Read(WireText.Of());

        var errors = FixtureSet.Equal([fixture with { Id = "a/x", File = "f/a/x.wire" }, fixture, fixture with { Id = "a/X", File = "f/a/X.wire" }]);

        errors.ShouldHaveSingleItem().ToString().ShouldBe("f/a/X.wire:1:1: error: the id 'a/X' is that of f/a/x.wire; rename one file");
    }

    [Test]
    public void A_folder_that_is_not_there_or_has_no_fixture_is_an_error()
    {
        FixtureSet.Load(Path.Combine(Root, "nowhere")).Errors.ShouldHaveSingleItem().Message.ShouldStartWith("cannot read the folder");
        FixtureSet.Load(Root).Errors.ShouldHaveSingleItem().ToString().ShouldBe("fixtures:1:1: error: no .wire file below this folder");
    }

    [Test]
    public void A_file_that_cannot_be_opened_is_an_error_and_a_link_in_a_circle_is_none()
    {
        Assume.That(!OperatingSystem.IsWindows());
        Write("a/x.wire", WireText.Of());
        Directory.CreateSymbolicLink(Path.Combine(Root, "a", "circle"), Root);
        File.CreateSymbolicLink(Path.Combine(Root, "a", "lost.wire"), Path.Combine(Root, "nowhere"));

        var reading = FixtureSet.Load(Root);

        reading.Fixtures.ShouldHaveSingleItem();
        reading.Errors.ShouldHaveSingleItem().ToString().ShouldStartWith("fixtures/a/lost.wire:1:1: error: ");
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, Encoding.Latin1);
    }
}
