namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class ExplainTests
{
    [TestCase("framing/malformed-length", "explain-family.golden.txt")]
    [TestCase("framing/malformed-length[five]", "explain-value.golden.txt")]
    public async Task A_check_is_explained_from_its_fixture_and_the_register(string id, string golden)
    {
        var run = await ToolRun.Of("explain", id);

        Golden.ShouldHold($"CommandLine/{golden}", run.ShouldEndWith(0).Output);
    }

    [Test]
    public async Task A_passive_rule_is_explained_too()
    {
        var run = await ToolRun.Of("explain", "passive/date-present", "--fixtures", RepositoryFiles.Fixtures);

        run.ShouldEndWith(0).Output.ShouldStartWith("passive/date-present\n");
        run.Output.ShouldContain("RFC 9110 section 6.6.1");
    }
}
