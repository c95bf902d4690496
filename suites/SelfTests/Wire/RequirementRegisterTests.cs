using System.Text;
using CsCheck;
using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class RequirementRegisterTests
{
    private const string One = "- id: a-1\n  section: RFC 9112 §6.1\n  level: MUST\n  text: A server answers.\n";

    private static readonly GoldenFile Golden = new("RegisterErrors.golden.txt");

    private static readonly (string Name, string Text)[] Broken =
    [
        ("empty", ""),
        ("a comment alone", "# later\n"),
        ("no list", "id: a\n"),
        ("a scalar", "text\n"),
        ("a list of words", "- a\n- b\n"),
        ("a list of lists", "- [a, [b]]\n"),
        ("broken YAML", One + "- id: 'b\n"),
        ("broken indent", "- id: a\n   section: b\n level: MUST\n"),
        ("bracket that does not end", One + "- {id: b\n  level: MUST\n"),
        ("bracket that begins behind a value", One + "- id: b\n  {section: s\n  level: MUST\n"),
        ("raw tab", "- id: a\n\tsection: b\n"),
        ("unknown key", One + "  levle: MUST\n"),
        ("key that nobody knows", One + "  colour: red\n"),
        ("key that is no word", "- [id]: a\n"),
        ("key twice", One + "  level: MAY\n"),
        ("missing keys", "- id: a\n  testable: 'no'\n"),
        ("no value", One.Replace("MUST", "", StringComparison.Ordinal)),
        ("value that is no text", One.Replace("MUST", "[MUST]", StringComparison.Ordinal)),
        ("unknown level", One.Replace("MUST", "MUSTN'T", StringComparison.Ordinal)),
        ("level in lower case", One.Replace("MUST", "must", StringComparison.Ordinal)),
        ("bad id", One.Replace("a-1", "'a, 1'", StringComparison.Ordinal)),
        ("id twice", One + "# another\n" + One),
        ("an alias", "- &x {id: a-1, section: s, level: MUST, text: t}\n- *x\n"),
        ("two documents", One + "---\n" + One),
        ("not UTF-8", One.Replace("A server", "\u00ff", StringComparison.Ordinal)),
    ];

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("register");

    private string Folder => Path.Combine(_parent.FullName, "fixtures", "requirements");

    [SetUp]
    public void Begin() => Directory.CreateDirectory(Folder);

    [TearDown]
    public void End() => Directory.Delete(Folder, recursive: true);

    [OneTimeTearDown]
    public void Remove() => _parent.Delete(recursive: true);

    [Test]
    public void Requirements_of_all_files_are_found_by_id()
    {
        // Given
        File.WriteAllText(Path.Combine(Folder, "b.yaml"), One.Replace("a-1", "b-1", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(Folder, "a.yaml"), "# what binds servers\n" + One + "  binds: [origin, {gateway: yes}]\n  testable: x\n  passive: true\n  untestable: nobody sees it\n"
            + "- {id: a-2, section: s, level: SHOULD NOT, text: 't'}\n- id: a-3\n  section: s\n  level: grammar\n  text: >\n    One\n    sentence.\n");

        // When
        var register = RequirementRegister.Load(Folder);

        // Then
        register.Errors.ShouldBeEmpty();
        register.All.Select(requirement => (requirement.Id, requirement.Level)).ShouldBe(
            [("a-1", Level.Must), ("a-2", Level.Should), ("a-3", Level.Must), ("b-1", Level.Must)]);
        register.Find("a-1").ShouldBe(new Requirement("a-1", "RFC 9112 §6.1", "MUST", "A server answers.") { Untestable = "nobody sees it" });
        register.Find("a-3")!.Text.ShouldBe("One sentence.");
        register.Find("A-1").ShouldBeNull();
    }

    [Test]
    public void Broken_files_are_answered_with_these_words()
    {
        var texts = Broken.Select(broken => (broken.Name, string.Join('\n', Errors(broken.Text)))).ToList();
        if (GoldenFile.IsUpdating)
        {
            Golden.Write(texts);
        }

        texts.ToDictionary(text => text.Name, text => text.Item2, StringComparer.Ordinal).ShouldBe(Golden.Read());
    }

    [Test]
    public void The_same_id_in_two_files_is_an_error_that_names_both_places()
    {
        File.WriteAllText(Path.Combine(Folder, "a.yaml"), One);
        File.WriteAllText(Path.Combine(Folder, "b.yaml"), "\n" + One);

        var register = RequirementRegister.Load(Folder);

        register.Errors.ShouldHaveSingleItem().ToString().ShouldBe(
            "fixtures/requirements/b.yaml:2:7: error: the id 'a-1' stands already at fixtures/requirements/a.yaml:1; choose another one\n    - id: a-1\n          ^");
        register.All.ShouldHaveSingleItem();
    }

    [Test]
    public void Deep_nesting_and_strange_octets_never_throw()
    {
        File.WriteAllText(Path.Combine(Folder, "deep.yaml"), "- id: " + new string('[', 1_000_000) + "\n");
        File.WriteAllBytes(Path.Combine(Folder, "noise.yaml"), [.. Enumerable.Range(0, 256).Select(octet => (byte)octet)]);
        File.WriteAllText(Path.Combine(Folder, "mark.yaml"), "\ufeff" + One);

        RequirementRegister.Load(Folder).Errors.Select(error => (error.File, error.Message.Split(';')[0])).ShouldBe(
        [
            ("fixtures/requirements/deep.yaml", "'id' has no text"),
            ("fixtures/requirements/deep.yaml", "broken YAML: nested too deeply"),
            ("fixtures/requirements/noise.yaml", "the file is not UTF-8"),
        ]);
    }

    [Test]
    public void Mutated_files_never_throw()
    {
        string[] tokens = ["\n", "- ", ": ", "'", "\"", "{", "}", "[", "]", "&a ", "*a", "!!str ", "%YAML 9.99999999999\n", "%TAG ! a\n", "---\n", "...\n", "|\n", "> \n", "\t", "#", "? ", "\\", "\u0000", "\u00a7", "<<: "];
        var mutated = Gen.Select(Gen.Int[0, 500], Gen.Int[0, 4], Gen.OneOf<string>(tokens)).List[1, 6].Select(edits => edits.Aggregate(One + One, (text, edit) =>
        {
            var at = edit.Item1 % text.Length;
            return text.Remove(at, Math.Min(edit.Item2, text.Length - at)).Insert(at, edit.Item3);
        }));

        mutated.Sample(
            text =>
            {
                var reader = new RequirementFileReader("x.yaml");
                reader.Read(Encoding.UTF8.GetBytes(text));
                reader.Errors.Select(error => error.ToString()).ShouldAllBe(error => error.StartsWith("x.yaml:"));
                return true;
            },
            iter: 300);
    }

    [Test]
    public void A_folder_that_is_not_there_is_an_error() =>
        RequirementRegister.Load(Path.Combine(Folder, "nowhere")).Errors.ShouldHaveSingleItem().Message.ShouldStartWith("cannot read the folder");

    private IEnumerable<string> Errors(string text)
    {
        File.WriteAllText(Path.Combine(Folder, "x.yaml"), text, text.Contains('\u00ff', StringComparison.Ordinal) ? Encoding.Latin1 : Encoding.UTF8);
        var register = RequirementRegister.Load(Folder);
        register.Errors.ShouldNotBeEmpty();
        return register.Errors.Select(error => error.ToString());
    }
}
