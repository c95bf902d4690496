namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class LintTests
{
    private static readonly string Good = File.ReadAllText(Path.Combine(ToolRun.Suite, "framing", "unknown-coding.wire"));

    [Test]
    public async Task The_fixtures_of_the_tool_have_no_errors() =>
        (await ToolRun.Of("lint")).ShouldEndWith(0).Output.ShouldBe("4 files, 5 checks: no errors\n");

    [Test]
    public async Task Every_error_stands_at_its_place_and_the_exit_code_is_2()
    {
        // Given
        using var folder = new TemporaryFolder();
        folder.Write("framing/bad.wire", Good.Replace("Requirement: 9112-6.1-coding", "Requirement: 9112-6.1-codin", StringComparison.Ordinal));
        folder.Write("framing/worse.wire", Good.Replace("Title", "Titel", StringComparison.Ordinal).Replace("< HTTP/1.1 501", "< HTTP/1.1 5o1", StringComparison.Ordinal));

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "lint", "framing");

        // Then
        run.ShouldEndWith(2).Output.ShouldContain("framing/bad.wire:2:14: error: unknown requirement '9112-6.1-codin'; did you mean '9112-6.1-coding'?");
        run.Output.ShouldContain("framing/worse.wire:1:1: error: unknown field 'Titel'; did you mean 'Title'?\n    Titel: ");
        run.Output.ShouldContain("framing/worse.wire:10:");
        run.Output.ShouldEndWith("errors\n");
    }

    [Test]
    public async Task Profiles_and_baselines_are_read_as_what_they_are()
    {
        // Given
        using var folder = new TemporaryFolder();
        folder.Write("profile.yaml", "name: x\nurll: http://127.0.0.1\n");
        folder.Write("baseline.yaml", "server: x\nchecks:\n  framing/unknown-coding: 'no section'\n");

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "lint", "profile.yaml", "baseline.yaml");

        // Then
        run.ShouldEndWith(2).Output.ShouldContain("profile.yaml:2: error: unknown key 'urll'");
        run.Output.ShouldContain("baseline.yaml:3: error: 'framing/unknown-coding' needs a reason that names the section");
    }

    [Test]
    public async Task A_proof_shows_whether_a_fixture_tells_right_from_wrong()
    {
        // Given a fixture whose wrong answer is right
        using var folder = new TemporaryFolder();
        var file = folder.Write("framing/blind.wire", Good.Replace("| HTTP/1.1 400 Bad Request", "| HTTP/1.1 501 Not Implemented", StringComparison.Ordinal));

        // When
        var lint = await ToolRun.Of("lint", file);
        var proof = await ToolRun.Of("lint", "--prove", file);

        // Then
        lint.ShouldEndWith(0);
        proof.ShouldEndWith(2).Output.ShouldContain("blind.wire:17:1: error: framing/blind: 'takes it for a bad request' has to get warn, but got pass");
    }
}
