using HttpConformance.SelfTests.WrongVerdicts;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>A refusal that only the end of the connection delimits, and which a reset cuts.</summary>
[TestFixture]
internal sealed class CutRefusalTests
{
    [TestCase(true, Verdict.Warn)]
    [TestCase(false, Verdict.Fail)]
    public async Task A_length_that_a_reset_cuts_short_is_no_wrong_length(bool isReset, Verdict verdict)
    {
        // Given
        var target = new ScriptedTarget(async client =>
        {
            while (await client.ReadHeaderSectionAsync() is { } request)
            {
                if (ScriptedTarget.IsPlain(request))
                {
                    await client.SendAsync(ScriptedTarget.Resource);
                    continue;
                }

                await client.SendAsync("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 9\r\n\r\nhalf");
                if (isReset)
                {
                    client.Reset();
                }

                return;
            }
        });

        // When
        var results = await Judged.OnAsync(target, Judged.Checks("messages/space-before-colon"));

        // Then
        results.Of("passive/complete").Verdict.ShouldBe(verdict);
    }

    // Content that the end of the connection delimits announces that end as the close option does.
    [TestCase("")]
    [TestCase("Connection: close\r\n")]
    public async Task Behind_it_the_rest_of_a_pipeline_is_not_answered(string announcement)
    {
        // Given
        var target = new ScriptedTarget(async client =>
        {
            while (await client.ReadHeaderSectionAsync() is { } request)
            {
                if (request.StartsWith("GET /missing", StringComparison.Ordinal))
                {
                    await client.SendAsync($"HTTP/1.1 404 Not Found\r\n{announcement}\r\nhalf");
                    client.Reset();
                }
                else
                {
                    await client.SendAsync(ScriptedTarget.Resource);
                }
            }
        });

        // When
        var result = (await Judged.OnAsync(target, Judged.Checks("pipelining/not-found-in-the-middle"))).Active().Single();

        // Then
        result.Verdict.ShouldBe(Verdict.Warn);
        result.Reason.ShouldStartWith("the server closed the connection, as it had said, before the rest was answered");
    }
}
