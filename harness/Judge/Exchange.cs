using HttpConformance.Replay;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>Replays one check once, and reads until its outcome is decided or the deadline passes.</summary>
internal sealed class Exchange : IAsyncDisposable
{
    private readonly Check _check;
    private readonly NameScope _names;
    private readonly Pace _pace;
    private readonly bool _hasEcho;
    private readonly TimeProvider _timeProvider;
    private readonly IExchangeObserver? _observer;
    private readonly TranscriptRecorder _recorder;
    private readonly AsyncSignal _signal;
    private readonly ConnectionSet _connections;
    private readonly CookieJars _jars;
    private readonly TurnSender _sender;
    private readonly Dictionary<int, int> _nextResponse = [];
    private readonly List<Outcome> _reached = [];
    private bool _ranOutOfTime;
    private bool _endedAsAnnounced;

    public Exchange(Check check, TargetSession target, Pace pace, IExchangeObserver? observer = null)
    {
        _check = check;
        _pace = pace;
        _observer = observer;
        _hasEcho = target.Offers("echo");
        _timeProvider = target.TimeProvider;
        _names = new NameScope(target.Profile, target.Address, check, _timeProvider);
        _recorder = new TranscriptRecorder(_timeProvider);
        _signal = new AsyncSignal(_timeProvider);
        _connections = new ConnectionSet(target.Connector, _recorder, _signal, observer);
        _jars = new CookieJars(_names, _timeProvider);
        _sender = new TurnSender(_connections, new WriteRenderer(_names, _jars), _jars, _recorder, _timeProvider);
    }

    /// <exception cref="TargetUnreachableException">A connection did not come about.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<ExchangeResult> RunAsync(CancellationToken cancellationToken)
    {
        var turns = _check.Fixture.Turns;
        Outcome? last = null;
        for (var index = 0; index < turns.Count; index++)
        {
            await SendAsync(turns[index], cancellationToken);
            _observer?.TurnSent(index, _sender.SentOctets);
            var later = turns.Skip(index + 1).SelectMany(turn => turn.Actions).Select(action => action.Connection).ToHashSet();
            var (outcome, reason) = await JudgeAsync(turns[index], later, cancellationToken);
            _reached.AddRange(outcome is null ? [] : [outcome]);
            if (outcome is null || outcome.Verdict != Verdict.Pass || EndsExchange(outcome, later))
            {
                return Result(outcome, reason);
            }

            last = outcome;
        }

        return Result(last, "");
    }

    /// <summary>What the names of the fixture stand for in this exchange.</summary>
    public NameScope Names => _names;

    public ValueTask DisposeAsync() => _connections.DisposeAsync();

    private static bool EndsExchange(Outcome outcome, HashSet<int> later) => outcome.Expectations
        .Any(part => part.End is ConnectionEnd.Close or ConnectionEnd.Reset && later.Contains(part.Connection));

    private async Task SendAsync(Turn turn, CancellationToken cancellationToken)
    {
        var waits = turn.Actions.Sum(action => action switch
        {
            SendAction.Wait wait => wait.Time.TotalSeconds,
            SendAction.ByteByByte => 30,
            _ => 0,
        });
        await WithinAsync(_pace.Response + TimeSpan.FromSeconds(waits), limit => _sender.SendAsync(turn, limit), cancellationToken);
    }

    /// <summary>Bounds writes: a target that takes nothing must not hold the exchange up.</summary>
    private async Task WithinAsync(TimeSpan time, Func<CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(time);
        try
        {
            await send(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _recorder.Event(0, "the target did not take all that was sent before the deadline passed");
        }
    }

    private async Task<(Outcome? Outcome, string Reason)> JudgeAsync(Turn turn, HashSet<int> later, CancellationToken cancellationToken)
    {
        var watches = new Dictionary<int, ConnectionWatch>();
        foreach (var number in turn.Outcomes.SelectMany(outcome => outcome.Expectations).Select(part => part.Connection).Distinct())
        {
            // Where the deadline cut the sends of the turn off, a connection may not be open yet.
            var connection = await _connections.GetAsync(number, cancellationToken);
            watches.Add(number, new ConnectionWatch(connection, _nextResponse.GetValueOrDefault(number)));
        }

        var judge = new TurnJudge(turn, watches, _names.Find);
        var patience = _pace.For(turn);
        var clock = new TurnClock(_recorder.Elapsed, patience);
        while (true)
        {
            var now = _recorder.Elapsed;
            List<ConnectionWatch> needing;
            bool isFinal;
            lock (_recorder.Gate)
            {
                isFinal = clock.IsOver(now, watches.Values.Sum(watch => watch.CountAnswers()));
                var outcome = judge.Decide(_pace, now, isFinal: false, out var isDecided);
                needing = isDecided ? [] : [.. judge.NeedingSentinel(_pace, now, isFinal)];
                if (!isDecided && isFinal && needing.Count == 0)
                {
                    outcome = judge.Decide(_pace, now, isFinal: true, out isDecided);
                }

                if (isDecided)
                {
                    if (outcome is null && isFinal)
                    {
                        _recorder.Event(0, $"the deadline of {patience.TotalSeconds:0.##} s passed");
                    }

                    return (outcome, Conclude(judge, outcome, watches.Values, isFinal));
                }

                foreach (var watch in needing)
                {
                    watch.Sentinel = Sentinel.Create(_names, _hasEcho, !later.Contains(watch.Connection.Number), watch.Connection.Reader.Responses.Count);
                }
            }

            // An answer that comes after the deadline is taken for the sentinel's, and looks like one too many.
            _ranOutOfTime |= isFinal && needing.Count > 0;
            foreach (var watch in needing)
            {
                _recorder.Event(watch.Connection.Number, "a sentinel follows, to see whether the connection is open");
                await WithinAsync(_pace.Response, limit => watch.Connection.SendAsync(watch.Sentinel!.Octets, limit), cancellationToken);
                clock.Restart(_recorder.Elapsed);
            }

            if (needing.Count == 0)
            {
                await _signal.WaitAsync(judge.NextLook(_pace, now, clock.Deadline) - now, cancellationToken);
            }
        }
    }

    /// <summary>The caller holds the recorder's gate.</summary>
    private string Conclude(TurnJudge judge, Outcome? outcome, IEnumerable<ConnectionWatch> watches, bool isFinal)
    {
        if (outcome is null)
        {
            _ranOutOfTime |= isFinal;
            _endedAsAnnounced = judge.EndedAsAnnounced();
            var came = string.Join("; ", watches.Select(CameText.Of));
            return _endedAsAnnounced
                ? $"the server closed the connection, as it had said, before the rest was answered: {came}"
                : $"no foreseen outcome came, but {came}: {string.Join("; ", judge.Misses())}";
        }

        foreach (var captures in judge.CapturesOf(outcome))
        {
            _names.Capture(captures);
        }

        foreach (var part in outcome.Expectations)
        {
            _nextResponse[part.Connection] = judge.NextResponse(part.Connection);
            _jars.Store(_connections.Find(part.Connection)!);
        }

        return "";
    }

    private ExchangeResult Result(Outcome? outcome, string reason)
    {
        lock (_recorder.Gate)
        {
            var seenAt = _timeProvider.GetUtcNow();
            var observed = _connections.All.SelectMany(connection => Observation.Of(connection, _names.Address.IsSecure, seenAt, seenAt - _recorder.Elapsed)).ToList();
            return new ExchangeResult(
                outcome,
                _reached,
                outcome is null ? reason : OutcomeText.Of(outcome),
                _recorder.ToTranscript(),
                observed,
                _ranOutOfTime,
                _endedAsAnnounced,
                _connections.All.Any(EndedBadly));
        }
    }

    private static bool EndedBadly(Connection connection) =>
        connection.Ending is ConnectionEnding.Reset or ConnectionEnding.TlsFailure
        || (connection.Requests.Count > 0 && !connection.Reader.Responses.Any(response => !response.IsInterim));
}
