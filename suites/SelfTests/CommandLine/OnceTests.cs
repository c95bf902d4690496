using System.Text.RegularExpressions;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed partial class OnceTests
{
    [Test]
    public async Task One_check_is_replayed_once_and_told_in_full()
    {
        // Given
        await using var target = SmallTarget.Careless();

        // When
        var run = await ToolRun.Of("run", target.Url, "--once", "framing/malformed-length[five]");

        // Then
        run.ShouldEndWith(1).Output.ShouldStartWith("FAIL (must): The server refuses a length that is no number\n");
    }

    [Test]
    public async Task The_exchange_is_shown_octet_by_octet()
    {
        // Given
        await using var target = Running.ScriptedTarget.Answering(_ => Running.ScriptedTarget.Resource.Replace("resource\n", "a\u001b[31m\0\t\u0080\n", StringComparison.Ordinal));

        // When
        var run = await ToolRun.Of("run", target.Url, "--once", "framing/malformed-length[five]", "--verbose");

        // Then
        var shown = Times().Replace(run.ShouldEndWith(1).Output.Replace(new Uri(target.Url).Authority, "HOST", StringComparison.Ordinal), match => "T  ".PadLeft(match.Length));
        Golden.ShouldHold("CommandLine/once.golden.txt", shown);
    }

    [GeneratedRegex(@"^ *[0-9.,]+ m?s  ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Times();
}
