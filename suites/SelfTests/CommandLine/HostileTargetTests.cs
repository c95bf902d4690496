using HttpConformance.SelfTests.Running;

namespace HttpConformance.SelfTests.CommandLine;

/// <summary>A server that writes to the terminal of whoever tests it, through every place that the tool shows something of.</summary>
[TestFixture]
internal sealed class HostileTargetTests
{
    private const string Poison = "\u001b]0;owned\u0007\u001b[2J\u001b[31m[red]owned[/]\u009b31m\u0080\0\b\r[bold";

    [TestCase("run URL --exclude passive")]
    [TestCase("run URL --verbose")]
    [TestCase("run URL --once framing/malformed-length[five]")]
    [TestCase("run URL --once framing/malformed-length[five] --verbose")]
    [TestCase("init URL")]
    public async Task Nothing_that_a_target_sends_acts_on_the_terminal(string line)
    {
        // Given
        await using var target = ScriptedTarget.Answering(_ =>
            $"HTTP/1.1 200 {Poison}\r\nServer: {Poison}\r\nX-{Poison}: {Poison}\r\nContent-Length: {Poison.Length}\r\n\r\n{Poison}");

        // When
        var run = await ToolRun.Of(line.Replace("URL", target.Url, StringComparison.Ordinal).Split(' '));

        // Then
        run.Code.ShouldBeLessThan(2, run.Error);
        run.Output.ShouldAllBe(letter => letter == '\n' || !char.IsControl(letter));
        run.Error.ShouldBeEmpty();
    }
}
