using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class CheckCatalogTests
{
    private static readonly RequirementRegister Register = new(
        [
            new Requirement("a-must", "RFC 9112 §1", "MUST NOT", "t"),
            new Requirement("a-should", "RFC 9112 §1", "SHOULD", "t"),
            new Requirement("a-may", "RFC 9112 §1", "MAY", "t"),
            new Requirement("a-hard", "RFC 9112 §1", "hardening", "t"),
        ],
        []);

    [TestCase("a-must", null, Level.Must)]
    [TestCase("a-hard, a-may, a-should", null, Level.Should)]
    [TestCase("a-hard, a-may", null, Level.May)]
    [TestCase("a-hard", null, Level.Hardening)]
    [TestCase("a-may, a-must", null, Level.Must)]
    [TestCase("a-must", "may", Level.May)]
    public void The_level_is_the_fixtures_own_or_the_strongest_of_its_requirements(string requirements, string? own, Level level) =>
        CheckCatalog.LevelOf(Read(requirements, own is null ? "" : $"\nLevel: {own}"), Register).ShouldBe(level);

    [Test]
    public void A_fixture_is_one_check()
    {
        var fixture = Read("a-may, a-should");

        var check = CheckCatalog.Expand([fixture], Register).Checks.ShouldHaveSingleItem();

        check.ShouldBe(new Check("topic/check", fixture, null, Level.Should, check.Requirements));
        check.Requirements.Select(requirement => requirement.Id).ShouldBe(["a-may", "a-should"]);
    }

    [Test]
    public void A_family_is_a_check_for_each_value()
    {
        var fixture = Read("a-must", "\nEach: te = xchunked | \\x0bchunked", "{te}");

        var catalog = CheckCatalog.Expand([fixture], Register);

        catalog.Errors.ShouldBeEmpty();
        catalog.Checks.Select(check => check.Id).ShouldBe(["topic/check[xchunked]", @"topic/check[\x0bchunked]"]);
        catalog.Checks.Select(check => check.Value).ShouldBe(fixture.Family!.Values);
    }

    [Test]
    public void An_unknown_requirement_is_an_error_at_its_place()
    {
        var catalog = CheckCatalog.Expand([Read("a-must, a-shuold,  quux")], Register);

        catalog.Checks.ShouldBeEmpty();
        catalog.Errors.Select(error => error.ToString()).ShouldBe(
        [
            "fixtures/topic/check.wire:2:22: error: unknown requirement 'a-shuold'; did you mean 'a-should'?\n    Requirement: a-must, a-shuold,  quux\n                         ^",
            "fixtures/topic/check.wire:2:33: error: unknown requirement 'quux'; the ids stand in fixtures/requirements\n    Requirement: a-must, a-shuold,  quux\n                                    ^",
        ]);
    }

    [Test]
    public void A_check_that_hardens_by_its_requirement_fails_nobody()
    {
        var fixture = WireText.Read(WireText.Of("Title: The server answers\nRequirement: a-hard", "> x\n\nfail: refused\n< HTTP/1.1 400"));

        var catalog = CheckCatalog.Expand([fixture], Register);

        catalog.Checks.ShouldBeEmpty();
        catalog.Errors.ShouldHaveSingleItem().ToString().ShouldBe("fixtures/topic/check.wire:6:1: error: a hardening check fails nobody; write 'warn:'");
    }

    [Test]
    public void A_register_that_could_not_be_read_is_not_blamed_on_the_fixtures()
    {
        var register = new RequirementRegister([], [new WireError("fixtures/requirements", 1, 1, "cannot read the folder", "")]);

        var catalog = CheckCatalog.Expand([Read("a-must")], register);

        (catalog.Checks.Count, catalog.Errors.Count).ShouldBe((0, 0));
    }

    private static Fixture Read(string requirements, string fields = "", string value = "") =>
        WireText.Read(WireText.Of($"Title: The server answers\nRequirement: {requirements}{fields}", $"> X:{value}\n>\n\n< HTTP/1.1 200"));
}
