using System.Collections.Concurrent;
using HttpConformance.Judge;
using HttpConformance.Replay;

namespace HttpConformance.Running;

/// <summary>
/// The controls of the checks that run side by side. Those that begin at the same moment and would send the same control
/// share one: a hundred equal requests at once show no more than one does.
/// </summary>
/// <param name="send">Sends a control.</param>
/// <param name="timeProvider">Tells how long ago an answer came.</param>
internal sealed class SharedControls(SharedControls.Send send, TimeProvider timeProvider)
{
    /// <summary>How long an answer speaks for the checks that begin after it: less than most exchanges take.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    /// <summary>So many answers are kept before those that are over are forgotten.</summary>
    private const int Remembered = 64;

    private readonly ConcurrentDictionary<ControlRequest, Shared> _latest = new();

    /// <summary>The number of answers that are kept.</summary>
    public int Kept => _latest.Count;

    internal delegate Task<SingleAnswer> Send(ControlRequest control, TimeSpan deadline, CancellationToken cancellationToken);

    /// <summary>The answer to the same control that is under way or succeeded a moment ago, or else to one that is sent now.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<SingleAnswer> AnswerAsync(ControlRequest control, TimeSpan deadline, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_latest.Count >= Remembered)
            {
                Forget();
            }

            var mine = new Shared(timeProvider, () => send(control, deadline, cancellationToken));
            var shared = _latest.AddOrUpdate(control, mine, (_, latest) => latest.IsOver() ? mine : latest);
            try
            {
                return await shared.AnswerAsync().WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException) when (shared != mine && !cancellationToken.IsCancellationRequested)
            {
                // The check that sent it was given up; this one was not, and sends its own.
            }
        }
    }

    private void Forget()
    {
        foreach (var entry in _latest.Where(entry => entry.Value.IsOver()))
        {
            _latest.TryRemove(entry);
        }
    }

    private sealed class Shared(TimeProvider timeProvider, Func<Task<SingleAnswer>> send)
    {
        private readonly Lazy<Task<SingleAnswer>> _answer = new(send);
        private long _answeredAt = long.MaxValue;

        public async Task<SingleAnswer> AnswerAsync()
        {
            var answer = await _answer.Value;
            Interlocked.CompareExchange(ref _answeredAt, timeProvider.GetTimestamp(), long.MaxValue);
            return answer;
        }

        /// <summary>Whether it says nothing to a check that begins now.</summary>
        public bool IsOver() => _answer is { IsValueCreated: true, Value: { IsCompleted: true } answer }
            && (!answer.IsCompletedSuccessfully || !answer.Result.IsSuccess || HasPassed(Interlocked.Read(ref _answeredAt)));

        private bool HasPassed(long answeredAt) => answeredAt != long.MaxValue && timeProvider.GetElapsedTime(answeredAt) > Moment;
    }
}
