using HttpConformance.Replay;
using HttpConformance.Targets;

namespace HttpConformance.Running;

/// <summary>Knows whether the target still serves, shown by requests on fresh connections, and how to get it back.</summary>
internal sealed class TargetHealth(TargetSession target, Func<CancellationToken, Task>? restart)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PatienceForReturn = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly List<string> _suspects = [];
    private volatile bool _isDown;

    /// <summary>Whether the target did not serve when it was last looked at.</summary>
    public bool IsDown => _isDown;

    /// <summary>Whether it did not come back when it was waited for: the run is over.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>The checks that were under way when it stopped serving, and may have done it.</summary>
    public IReadOnlyList<string> Suspects
    {
        get
        {
            lock (_gate)
            {
                return [.. _suspects.Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>How the return of the target was tried, in words.</summary>
    public static string Tried(bool isRestarted) =>
        isRestarted ? $"it did not come back within {PatienceForReturn.TotalSeconds} s of its restart" : $"it did not come back within {PatienceForReturn.TotalSeconds} s";

    /// <summary>Whether the suite can start the target again by itself.</summary>
    public bool CanRestart => restart is not null;

    public void Suspect(string check)
    {
        lock (_gate)
        {
            _suspects.Add(check);
        }
    }

    /// <summary>Asks the target for its resource.</summary>
    public async Task<bool> ServesAsync(CancellationToken cancellationToken)
    {
        _isDown = !await AnswersAsync(cancellationToken);
        return !_isDown;
    }

    /// <summary>Waits until the target serves again: it is restarted where the profile says how, and somebody else may do so.</summary>
    /// <returns>Whether it does; otherwise the run is over.</returns>
    public async Task<bool> ReturnsAsync(CancellationToken cancellationToken)
    {
        if (restart is not null)
        {
            await restart(cancellationToken);
        }

        var start = target.TimeProvider.GetTimestamp();
        while (!await ServesAsync(cancellationToken))
        {
            if (target.TimeProvider.GetElapsedTime(start) >= PatienceForReturn)
            {
                HasStopped = true;
                return false;
            }

            await Task.Delay(BetweenTries, target.TimeProvider, cancellationToken);
        }

        lock (_gate)
        {
            _suspects.Clear();
        }

        return true;
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
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
}
