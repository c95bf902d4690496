using HttpConformance.Judge;
using HttpConformance.Judge.Passive;
using HttpConformance.Replay;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Tries a check once: its control, then its exchange.</summary>
internal sealed class CheckRunner
{
    private readonly TargetSession _target;
    private readonly PassiveObserver _passive;
    private readonly Patience _patience;
    private readonly SharedControls _controls;

    public CheckRunner(TargetSession target, PassiveObserver passive, Patience patience)
    {
        _target = target;
        _passive = passive;
        _patience = patience;
        _controls = new SharedControls(SendAsync, target.TimeProvider);
    }

    /// <param name="check">The check; its capabilities are there.</param>
    /// <param name="response">The longest wait for the outcome of a turn.</param>
    /// <param name="isAlone">Whether nothing else runs, and the check has a control of its own.</param>
    /// <param name="cancellationToken">Ends the try.</param>
    public async Task<Attempt> TryAsync(Check check, TimeSpan response, bool isAlone, CancellationToken cancellationToken)
    {
        try
        {
            if (ControlRequest.Of(check, _target) is { } control)
            {
                var answer = await (isAlone
                    ? SendAsync(control, response, cancellationToken)
                    : _controls.AnswerAsync(control, response, cancellationToken));
                if (control.FailureOf(answer) is { Length: > 0 } reason)
                {
                    return Attempt.Error(reason, answer.Transcript) with { FoundNobody = answer.Status == 0 };
                }
            }

            return await ReplayAsync(check, PaceOf(response, isAlone), cancellationToken);
        }
        catch (TargetUnreachableException exception)
        {
            return Attempt.Error($"nothing can be concluded: {exception.Message}") with { FoundNobody = true };
        }
    }

    /// <summary>Notes how long a well-formed request takes; no check hangs on its answer.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task NoteLatencyAsync(TimeSpan deadline, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await new ControlRequest("GET", _target.Path("resource")).SendAsync(_target, deadline, cancellationToken);
            _patience.Note(answer.Elapsed);
        }
        catch (TargetUnreachableException)
        {
            // The checks will tell.
        }
    }

    private async Task<SingleAnswer> SendAsync(ControlRequest control, TimeSpan deadline, CancellationToken cancellationToken)
    {
        var answer = await control.SendAsync(_target, deadline, cancellationToken);
        _passive.Observe("a control", answer.Observed, answer.Transcript);
        _patience.Note(answer.Elapsed);
        return answer;
    }

    private async Task<Attempt> ReplayAsync(Check check, Pace pace, CancellationToken cancellationToken)
    {
        await using var exchange = new Exchange(check, _target, pace);
        var result = await exchange.RunAsync(cancellationToken);
        _passive.Observe(check.Id, result.Responses, result.Transcript);
        return new Attempt(result.VerdictAt(check.Level), result.Reason, result.Transcript, result.RanOutOfTime, result.EndedBadly);
    }

    // Side by side a silence need not be longer than the wait for an answer: both go by what the target needs for one.
    private Pace PaceOf(TimeSpan response, bool isAlone)
    {
        var silence = _target.Profile.Deadlines.Silence;
        return new Pace(response, isAlone || silence < response ? silence : response);
    }
}
