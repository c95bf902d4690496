using HttpConformance.Judge;
using HttpConformance.Judge.Passive;
using HttpConformance.Replay;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>Tries a check once: its control, then its exchange.</summary>
internal sealed class CheckRunner(TargetSession target, PassiveObserver passive, Patience patience)
{
    /// <param name="check">The check; its capabilities are there.</param>
    /// <param name="response">The longest wait for the outcome of a turn.</param>
    /// <param name="cancellationToken">Ends the try.</param>
    public async Task<Attempt> TryAsync(Check check, TimeSpan response, CancellationToken cancellationToken)
    {
        try
        {
            var (control, reason) = await ControlRequest.SendAsync(check, target, response, cancellationToken);
            if (control is not null)
            {
                passive.Observe("a control", control.Observed, control.Transcript);
                patience.Note(control.Elapsed);
            }

            return reason.Length > 0
                ? Attempt.Error(reason, control!.Transcript) with { FoundNobody = control.Status == 0 }
                : await ReplayAsync(check, response, cancellationToken);
        }
        catch (TargetUnreachableException exception)
        {
            return Attempt.Error($"nothing can be concluded: {exception.Message}") with { FoundNobody = true };
        }
    }

    private async Task<Attempt> ReplayAsync(Check check, TimeSpan response, CancellationToken cancellationToken)
    {
        await using var exchange = new Exchange(check, target, new Pace(response, target.Profile.Deadlines.Silence));
        var result = await exchange.RunAsync(cancellationToken);
        passive.Observe(check.Id, result.Responses, result.Transcript);
        return new Attempt(result.VerdictAt(check.Level), result.Reason, result.Transcript, result.RanOutOfTime, result.EndedBadly);
    }
}
