using System.Text.Json;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class ListTests
{
    [Test]
    public async Task The_list_has_level_id_and_title_in_columns()
    {
        var run = await ToolRun.Of("list", "--exclude", "passive");

        Golden.ShouldHold("CommandLine/list.golden.txt", run.ShouldEndWith(0).Output);
    }

    [Test]
    public async Task The_list_for_programs_is_json()
    {
        // When
        var run = await ToolRun.Of("list", "--json", "--topic", "framing");

        // Then
        using var document = JsonDocument.Parse(run.ShouldEndWith(0).Output);
        var entries = document.RootElement.EnumerateArray().ToList();
        entries.Select(entry => entry.GetProperty("id").GetString())
            .ShouldBe(["framing/malformed-length[+5]", "framing/malformed-length[five]", "framing/unknown-coding"]);
        entries[0].GetProperty("level").GetString().ShouldBe("must");
        entries[0].GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()).ShouldBe(["lengths", "smoke"]);
        entries[0].GetProperty("spec").EnumerateArray().Select(section => section.GetString()).ShouldBe(["RFC 9112 \u00A76.3"]);
        entries[0].GetProperty("requirements").EnumerateArray().Select(id => id.GetString()).ShouldBe(["9112-6.3-length"]);
    }

    [TestCase("--id framing/*", "framing/malformed-length[+5] framing/malformed-length[five] framing/unknown-coding")]
    [TestCase("--id framing/malformed-length", "framing/malformed-length[+5] framing/malformed-length[five]")]
    [TestCase("--id framing/malformed-length[five]", "framing/malformed-length[five]")]
    [TestCase("--id *[?5]", "framing/malformed-length[+5]")]
    [TestCase("--id *served --id *coding", "framing/unknown-coding messages/served")]
    [TestCase("--topic messages", "messages/served messages/server-field")]
    [TestCase("--topic messages --level may", "messages/server-field")]
    [TestCase("--level should,may", "framing/unknown-coding messages/server-field")]
    [TestCase("--level MAY", "messages/server-field")]
    [TestCase("--rfc 9112-6", "framing/malformed-length[+5] framing/malformed-length[five] framing/unknown-coding")]
    [TestCase("--rfc 9112-6.1", "framing/unknown-coding")]
    [TestCase("--rfc rfc9110", "messages/server-field")]
    [TestCase("--rfc 9110-10.2", "messages/server-field")]
    [TestCase("--tag smoke", "framing/malformed-length[+5] framing/malformed-length[five] messages/served")]
    [TestCase("--tag smoke --exclude lengths", "messages/served")]
    [TestCase("--tag smoke --exclude framing", "messages/served")]
    [TestCase("--tag smoke --exclude *[five]", "framing/malformed-length[+5] messages/served")]
    public async Task Filters_of_one_kind_widen_the_choice_and_kinds_narrow_it(string filters, string expected)
    {
        var run = await ToolRun.Of(["list", .. filters.Split(' '), "--exclude", "passive"]);

        run.ShouldEndWith(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1])
            .ShouldBe(expected.Split(' '));
    }

    [Test]
    public async Task The_suite_of_the_checkout_is_found_from_the_folder_of_the_tool()
    {
        // Given
        var found = HttpConformance.CommandLine.FixtureFolder.Find(AppContext.BaseDirectory);

        // When
        var run = await ToolRun.Of("list", "--fixtures", found, "--topic", "pipelining");

        // Then
        found.ShouldBe(RepositoryFiles.Fixtures);
        run.ShouldEndWith(0).Output.ShouldContain("pipelining/order ");
    }
}
