using HttpConformance.Judge.Passive;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>
/// Runs checks side by side with short deadlines, and whatever is not a Pass again alone with the full deadline. A target
/// that stops serving is told from one that refuses, and is blamed on the check that it stopped at.
/// </summary>
internal sealed class ConfirmedRun
{
    /// <summary>The tag of checks that are a burden for the target: they run last and alone.</summary>
    private const string Disturbing = "disturbing";

    private const int Named = 5;

    private readonly Deadlines _deadlines;
    private readonly int _parallelism;
    private readonly Patience _patience;
    private readonly CheckRunner _runner;
    private readonly Turnstile _turnstile;
    private readonly TargetHealth _health;

    public ConfirmedRun(TargetSession target, PassiveObserver passive, Func<CancellationToken, Task>? restart)
    {
        _deadlines = target.Profile.Deadlines;
        _patience = new Patience(_deadlines);
        _runner = new CheckRunner(target, passive, _patience);
        _parallelism = target.Profile.Parallelism;
        _turnstile = new Turnstile(_parallelism);
        _health = new TargetHealth(target, restart);
    }

    /// <summary>Runs a check.</summary>
    /// <returns>The try that counts, and the one before it where there was one.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<(Attempt Counts, Attempt? First)> RunAsync(Check check, CancellationToken cancellationToken)
    {
        if (check.Fixture.Tags.Contains(Disturbing, StringComparer.Ordinal))
        {
            return await _turnstile.AloneAsync(Solitude.Disturbance, () => RunDisturbingAsync(check, cancellationToken), cancellationToken);
        }

        var first = await _turnstile.TogetherAsync(Waits.Of(check, _deadlines.Silence), () => FirstTryAsync(check, cancellationToken), cancellationToken);
        return IsFinal(first)
            ? (first, null)
            : (await _turnstile.AloneAsync(Solitude.Confirmation, () => ConfirmAsync(check, first, cancellationToken), cancellationToken), first);
    }

    /// <summary>Tries a check a single time, alone with the full deadline.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<Attempt> TryOnceAsync(Check check, CancellationToken cancellationToken) =>
        _turnstile.AloneAsync(Solitude.Disturbance, () => _runner.TryAsync(check, _deadlines.Response, isAlone: true, cancellationToken), cancellationToken);

    /// <summary>Finds out how long the target needs for a well-formed request, so that the first checks wait no longer than the others.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task LearnLatencyAsync(CancellationToken cancellationToken) => Parallel.ForAsync(
        0,
        Patience.Enough,
        new ParallelOptions { MaxDegreeOfParallelism = _parallelism, CancellationToken = cancellationToken },
        async (_, limit) => await _runner.NoteLatencyAsync(_deadlines.Response, limit));

    private static bool IsFinal(Attempt attempt) => attempt.Verdict is Verdict.Pass or Verdict.Skipped;

    private async Task<(Attempt Counts, Attempt? First)> RunDisturbingAsync(Check check, CancellationToken cancellationToken)
    {
        var first = await FirstTryAsync(check, cancellationToken);
        return IsFinal(first) ? (first, null) : (await ConfirmAsync(check, first, cancellationToken), first);
    }

    /// <summary>A pass after an unexpected end counts only when the target still serves.</summary>
    private async Task<Attempt> FirstTryAsync(Check check, CancellationToken cancellationToken)
    {
        if (_health.HasStopped || _health.IsDown)
        {
            return Attempt.Error("the target does not serve") with { FoundNobody = true };
        }

        var attempt = await _runner.TryAsync(check, _patience.FirstPass, isAlone: false, cancellationToken);
        if (!(attempt.EndedBadly || attempt.FoundNobody) || await _health.ServesAsync(cancellationToken))
        {
            return attempt;
        }

        if (attempt.EndedBadly)
        {
            _health.Suspect(check.Id);
        }

        return attempt with { Verdict = Verdict.Error, Reason = $"the target did not answer after this check; {attempt.Reason}" };
    }

    private async Task<Attempt> ConfirmAsync(Check check, Attempt first, CancellationToken cancellationToken)
    {
        if (_health.HasStopped || (_health.IsDown && !await _health.ReturnsAsync(cancellationToken)))
        {
            return Stopped(check, first);
        }

        var attempt = await _runner.TryAsync(check, _deadlines.Response, isAlone: true, cancellationToken);
        if (!(attempt.EndedBadly || attempt.FoundNobody) || await _health.ServesAsync(cancellationToken))
        {
            return attempt;
        }

        // It served just before, and nothing else was under way.
        _health.Suspect(check.Id);
        var isBack = await _health.ReturnsAsync(cancellationToken);
        var after = isBack ? "it came back" : TargetHealth.Tried(_health.CanRestart);
        return attempt with { Verdict = Verdict.Fatal, CameBack = isBack, Reason = $"the target stopped serving at this check, and {after}; {attempt.Reason}" };
    }

    private Attempt Stopped(Check check, Attempt first)
    {
        var suspects = _health.Suspects;
        var names = string.Join(", ", suspects.Take(Named)) + (suspects.Count > Named ? $" and {suspects.Count - Named} more" : "");
        if (!suspects.Contains(check.Id, StringComparer.Ordinal))
        {
            return Attempt.Error($"not run: the target stopped serving{(suspects.Count > 0 ? $" at {names}" : "")}", first.Transcript);
        }

        var others = suspects.Count == 1
            ? ""
            : $"; {suspects.Count} checks were under way ({names}), one of them did it: run each alone, or give the profile a 'restart' command";
        return first with { Verdict = Verdict.Fatal, Reason = $"the target stopped serving at this check, and {TargetHealth.Tried(_health.CanRestart)}{others}; {first.Reason}" };
    }
}
