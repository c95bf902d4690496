using HttpConformance.Http;
using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Running;
using HttpConformance.SelfTests.Cookies;

namespace HttpConformance.SelfTests.Running;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SharedControlsTests
{
    private static readonly ControlRequest Control = new("GET", "/");
    private static readonly SingleAnswer Success = Answer(200);

    private readonly ManualClock _clock = new();
    private readonly List<TaskCompletionSource<SingleAnswer>> _sent = [];

    [Test]
    public void Checks_that_begin_together_share_a_control()
    {
        // Given
        var controls = Controls();

        // When
        var first = Ask(controls);
        var second = Ask(controls);
        _sent[0].SetResult(Success);

        // Then
        _sent.Count.ShouldBe(1);
        first.Result.ShouldBe(Success);
        second.Result.ShouldBe(Success);
    }

    [Test]
    public void Another_control_is_sent_as_well()
    {
        // Given
        var controls = Controls();

        // When
        _ = Ask(controls);
        _ = Ask(controls, Control with { Method = "POST" });
        _ = Ask(controls, Control with { RequestTarget = "/index.htm" });

        // Then
        _sent.Count.ShouldBe(3);
    }

    [TestCase(20, 1)]
    [TestCase(21, 2)]
    public void A_success_speaks_for_the_checks_of_its_moment(int milliseconds, int sent)
    {
        // Given
        var controls = Controls();
        var first = Ask(controls);
        _sent[0].SetResult(Success);
        first.Result.ShouldBe(Success);

        // When
        _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
        _ = Ask(controls);

        // Then
        _sent.Count.ShouldBe(sent);
    }

    [Test]
    public void A_failure_speaks_only_for_those_who_waited_for_it()
    {
        // Given
        var controls = Controls();
        var first = Ask(controls);
        var second = Ask(controls);
        _sent[0].SetResult(Answer(400));

        // When
        _ = Ask(controls);

        // Then
        first.Result.Status.ShouldBe(400);
        second.Result.Status.ShouldBe(400);
        _sent.Count.ShouldBe(2);
    }

    [Test]
    public async Task A_check_outlives_the_one_whose_control_it_shares()
    {
        // Given
        var controls = Controls();
        using var givenUp = new CancellationTokenSource();
        var first = controls.AnswerAsync(Control, TimeSpan.Zero, givenUp.Token);
        var second = Ask(controls);

        // When
        await givenUp.CancelAsync();
        _sent[0].SetCanceled(givenUp.Token);
        await Should.ThrowAsync<OperationCanceledException>(first);
        while (_sent.Count < 2)
        {
            await Task.Yield();
        }

        _sent[1].SetResult(Success);

        // Then
        (await second).ShouldBe(Success);
    }

    [Test]
    public void Answers_that_are_over_are_forgotten()
    {
        // Given
        var controls = Controls();

        // When
        for (var index = 0; index < 1000; index++)
        {
            _ = Ask(controls, new ControlRequest("GET", $"/{index}"));
            _sent[^1].SetResult(Success);
            _clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        // Then
        controls.Kept.ShouldBeLessThanOrEqualTo(64);
    }

    private static SingleAnswer Answer(int status)
    {
        using var reader = new ResponseReader(ReaderLimits.Default);
        reader.Expect("GET");
        reader.Feed(System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n"));
        return new SingleAnswer(reader.Responses[0], null, [], Transcript.Empty, TimeSpan.Zero);
    }

    private static Task<SingleAnswer> Ask(SharedControls controls, ControlRequest? control = null) =>
        controls.AnswerAsync(control ?? Control, TimeSpan.Zero, CancellationToken.None);

    private SharedControls Controls() => new(
        (_, _, _) =>
        {
            var answer = new TaskCompletionSource<SingleAnswer>();
            lock (_sent)
            {
                _sent.Add(answer);
            }

            return answer.Task;
        },
        _clock);
}
