using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>Servers that do one thing whatever they are asked. None may look conformant.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class BrickTests
{
    [Test]
    public Task A_server_that_refuses_everything_ends_the_run() => ShouldEndTheRunAsync(
        ScriptedTarget.Answering(_ => "HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\n\r\nno\n"),
        "GET / has to answer 200 with content, but it answered 400 with 3 octets");

    [Test]
    public Task A_server_that_closes_at_once_ends_the_run() => ShouldEndTheRunAsync(
        new ScriptedTarget(client =>
        {
            client.Close();
            return Task.CompletedTask;
        }),
        "no whole response came");

    [Test]
    public Task A_server_that_never_answers_ends_the_run() => ShouldEndTheRunAsync(
        new ScriptedTarget(client => Task.Delay(Timeout.Infinite, client.Stop)),
        "no whole response came");

    [Test]
    public Task A_server_that_sends_everything_back_ends_the_run() => ShouldEndTheRunAsync(
        new ScriptedTarget(client => client.EchoAsync()),
        "no whole response came");

    [Test]
    public async Task A_server_that_dies_after_its_first_answer_ends_the_run()
    {
        var served = 0;
        ScriptedTarget? target = null;
        target = ScriptedTarget.Answering(_ =>
        {
            if (Interlocked.Increment(ref served) > 1)
            {
                target!.Die();
            }

            return ScriptedTarget.Resource;
        });
        await ShouldEndTheRunAsync(target, "");
    }

    [Test]
    public async Task A_server_that_accepts_everything_passes_only_what_it_truly_does()
    {
        // Given
        await using var target = ScriptedTarget.Answering(_ => ScriptedTarget.Resource);

        // When
        var report = await WholeRun.AgainstAsync(target.Url, WholeRun.Topic("methods", "keep-alive", "messages", "statelessness", "cookies"));

        // Then
        var passed = report.Results
            .Where(result => result.Verdict == Verdict.Pass && result.Level == Level.Must)
            .Select(result => result.Id)
            .Order(StringComparer.Ordinal);
        Golden.ShouldHold("Running/accepts-everything.golden.txt", string.Concat(passed.Select(id => $"{id}\n")));
    }

    private static async Task ShouldEndTheRunAsync(ScriptedTarget target, string reason)
    {
        await using (target)
        {
            // When
            var error = await Should.ThrowAsync<TargetUnreachableException>(() => WholeRun.AgainstAsync(target.Url, FixtureCatalog.Checks));

            // Then
            error.Message.ShouldStartWith(target.Url);
            error.Message.ShouldContain(reason);
        }
    }
}
