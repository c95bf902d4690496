using HttpConformance.Replay;
using HttpConformance.Wire;
using HttpConformance.Wire.Reading;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class FieldTests
{
    private const string Each = "Each: te = xchunked | chunked,identity | \\x0bchunked | \\sa\\|b\\s | {host}";

    [Test]
    public void Fields_may_stand_in_any_order()
    {
        var fixture = Read("Tags: slow, te.cl\nNeeds: echo, static\nLevel: should\nRequirement: a-1, b.2\nTitle:A server answers");

        fixture.Title.ShouldBe("A server answers");
        fixture.Requirements.ShouldBe(["a-1", "b.2"]);
        fixture.RequirementPlaces.Select(place => (place.Line, place.Column)).ShouldBe([(4, 14), (4, 19)]);
        fixture.Level.ShouldBe(Level.Should);
        fixture.Needs.ShouldBe(["echo", "static"]);
        fixture.Tags.ShouldBe(["slow", "te.cl"]);
    }

    [TestCase("must", Level.Must)]
    [TestCase("should", Level.Should)]
    [TestCase("may", Level.May)]
    [TestCase("hardening", Level.Hardening)]
    public void Every_level_is_known(string text, Level level) =>
        Read($"{WireText.Fields}\nLevel: {text}").Level.ShouldBe(level);

    [Test]
    public void A_fixture_without_a_level_takes_that_of_the_register() => Read(WireText.Fields).Level.ShouldBeNull();

    [TestCase("get", ControlKind.Get, null)]
    [TestCase("post", ControlKind.Post, null)]
    [TestCase("get {resource}?a=b", ControlKind.Get, "{resource}?a=b")]
    [TestCase("post {put}{nonce}", ControlKind.Post, "{put}{nonce}")]
    public void A_control_has_a_method_and_perhaps_a_target(string text, ControlKind kind, string? target)
    {
        var control = Read($"{WireText.Fields}\nNeeds: put\nControl: {text}").Control;

        control.Kind.ShouldBe(kind);
        (control.Target is { } template ? TemplateText.Of(template) : null).ShouldBe(target);
    }

    [Test]
    public void Control_none_is_lawful_with_a_comment()
    {
        var fixture = Read($"# No request of this kind is lawful.\n{WireText.Fields}\n#\nControl: none");

        fixture.Control.ShouldBe(new Control(ControlKind.None, null));
        fixture.Comments.ShouldBe(["No request of this kind is lawful.", ""]);
    }

    [Test]
    public void Let_gives_names_in_the_order_of_the_file()
    {
        var fixture = Read($"{WireText.Fields}\nLet: path = {{resource}}\\s\nLet: twice = {{path}}{{path}}", "{path}{twice}");

        fixture.Lets.Keys.ShouldBe(["path", "twice"]);
        fixture.Lets.Values.Select(TemplateText.Of).ShouldBe(["{resource}\\s", "{path}{path}"]);
    }

    [Test]
    public void Each_is_a_family_of_values_as_the_file_spells_them()
    {
        var family = Read($"{WireText.Fields}\n{Each}", "{te}").Family.ShouldNotBeNull();

        family.Name.ShouldBe("te");
        family.Values.Select(value => value.Text).ShouldBe(["xchunked", "chunked,identity", @"\x0bchunked", @"\sa\|b\s", "{host}"]);
        OctetText.Escape(Octets(family.Values[2])).ShouldBe(@"\x0bchunked");
        OctetText.Escape(Octets(family.Values[3])).ShouldBe(" a|b ");
        family.Values[4].Value.Parts.ShouldBe([new TemplatePart.Name("host")]);
    }

    [Test]
    public void Comments_and_empty_lines_stand_anywhere_and_reach_nothing()
    {
        var plain = WireText.Of();
        var commented = plain
            .Replace("\n> ", "\n# a\n> ", StringComparison.Ordinal)
            .Replace("\n< ", "\n\n# b\n\n< ", StringComparison.Ordinal)
            .Replace("\n| ", "\n#c\n\n| ", StringComparison.Ordinal);

        var fixture = WireText.Read($"\n# d\n\n{commented}\n\n# e\n");

        ModelText.Of(fixture with { Comments = [] }).ShouldBe(ModelText.Of(WireText.Read(plain)));
        fixture.Comments.Distinct(StringComparer.Ordinal).ShouldBe(["d", "a", "b", "c", "e"]);
    }

    private static ReadOnlySpan<byte> Octets(FamilyValue value) =>
        value.Value.Parts.ShouldHaveSingleItem().ShouldBeOfType<TemplatePart.Literal>().Octets.Span;

    private static Fixture Read(string fields, string value = "") =>
        WireText.Read(WireText.Of(fields, $"> GET {{resource}} HTTP/1.1\n> Host: {{host}}\n> X:{value}\n>\n\n< HTTP/1.1 200"));
}
