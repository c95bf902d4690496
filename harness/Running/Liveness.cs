using HttpConformance.Replay;
using HttpConformance.Targets;

namespace HttpConformance.Running;

/// <summary>Shows whether the target still serves, by a request on a fresh connection.</summary>
internal sealed class Liveness(TargetSession target)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(250);

    public async Task<bool> IsAliveAsync(CancellationToken cancellationToken)
    {
        try
        {
            var answer = await SingleRequest.SendAsync(
                target, "GET", target.Path("resource"), [], null, target.Profile.Deadlines.Response, cancellationToken);
            return answer.IsSuccess;
        }
        catch (TargetUnreachableException)
        {
            return false;
        }
    }

    /// <summary>Waits until the target serves again, since somebody may restart it.</summary>
    /// <returns>Whether it does within <paramref name="patience"/>.</returns>
    public async Task<bool> WaitUntilAliveAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var start = target.TimeProvider.GetTimestamp();
        while (!await IsAliveAsync(cancellationToken))
        {
            if (target.TimeProvider.GetElapsedTime(start) >= patience)
            {
                return false;
            }

            await Task.Delay(BetweenTries, target.TimeProvider, cancellationToken);
        }

        return true;
    }
}
