using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>Decides one turn while its responses arrive: the first outcome that matches wins. The caller holds the recorder's gate.</summary>
internal sealed class TurnJudge
{
    private readonly List<(Outcome Outcome, List<ExpectationProgress> Parts)> _outcomes;
    private readonly Dictionary<int, ConnectionWatch> _watches;

    public TurnJudge(Turn turn, IReadOnlyDictionary<int, ConnectionWatch> watches, Func<string, Content?> find)
    {
        _watches = new Dictionary<int, ConnectionWatch>(watches);
        _outcomes = [.. turn.Outcomes.Select(outcome => (outcome, outcome.Expectations.Select(Follow).ToList()))];

        ExpectationProgress Follow(Expectation expectation) => new(expectation, watches[expectation.Connection].FirstResponse, find);
    }

    /// <summary>Looks at all that has come.</summary>
    /// <returns>The outcome that decides the turn; <see langword="null"/> while, or where, there is none.</returns>
    public Outcome? Decide(Pace pace, TimeSpan now, bool isFinal, out bool isDecided)
    {
        var standings = _watches.ToDictionary(pair => pair.Key, pair => pair.Value.Look(pace, now, isFinal));
        var awaited = new HashSet<int>();
        foreach (var (outcome, parts) in _outcomes)
        {
            if (awaited.Count > 0 && !IsSilencePass(outcome, awaited))
            {
                continue;
            }

            var progress = parts.ConvertAll(part => Advance(part, standings[part.Expectation.Connection]));
            if (progress.TrueForAll(each => each == Progress.Matched))
            {
                isDecided = true;
                return outcome;
            }

            if (!isFinal && !progress.Contains(Progress.Missed))
            {
                awaited.UnionWith(parts.Select(part => part.Expectation.Connection));
            }
        }

        isDecided = awaited.Count == 0;
        return null;
    }

    /// <summary>Where to say nothing is right, nothing more is waited for on a connection that counts as silent.</summary>
    private static bool IsSilencePass(Outcome outcome, HashSet<int> awaited) => outcome.Verdict == Verdict.Pass
        && awaited.IsSubsetOf(outcome.Expectations.Where(part => part.End == ConnectionEnd.Silence).Select(part => part.Connection));

    /// <summary>The connections on which only a sentinel can tell what is still undecided.</summary>
    public IEnumerable<ConnectionWatch> NeedingSentinel(Pace pace, TimeSpan now, bool isFinal)
    {
        foreach (var watch in _watches.Values.Where(watch => watch is { Sentinel: null, HasPartial: false, Connection: { Ending: ConnectionEnding.None, IsSending: true } }))
        {
            var possible = Possible(watch, pace, now).ToList();
            var wantsOpen = possible.Exists(part => part is { HasAllResponses: true, Expectation.End: ConnectionEnd.Open });
            var wantsClose = possible.Exists(part => part is { HasAllResponses: true, Expectation: { End: ConnectionEnd.Close, Responses.Count: > 0 } });
            var awaitsMore = possible.Exists(part => !part.HasAllResponses);
            var awaitsSilence = possible.Exists(part => part is { HasAllResponses: true, Expectation.End: ConnectionEnd.Silence });
            var awaitsClose = wantsClose && watch.AnnouncesClose;
            if (!awaitsSilence && (wantsOpen || (wantsClose && !awaitsClose)) && (isFinal || (!awaitsMore && !awaitsClose)))
            {
                yield return watch;
            }
        }
    }

    /// <summary>The next moment at which a look can tell more although nothing came.</summary>
    public TimeSpan NextLook(Pace pace, TimeSpan now, TimeSpan deadline)
    {
        var moments = _watches.Values.Select(watch => watch.SilentAt(pace)).Where(moment => moment > now).Append(deadline);
        return moments.Min();
    }

    /// <summary>What the outcome captured.</summary>
    public IEnumerable<IReadOnlyDictionary<string, Content>> CapturesOf(Outcome outcome) =>
        _outcomes.First(each => each.Outcome == outcome).Parts.Select(part => part.Captures);

    /// <summary>Where the next turn goes on on a connection.</summary>
    public int NextResponse(int connection)
    {
        var watch = _watches[connection];
        if (watch.Sentinel is null)
        {
            return watch.Limit;
        }

        var responses = watch.Connection.Reader.Responses;
        var answer = Enumerable.Range(watch.Limit, responses.Count - watch.Limit).FirstOrDefault(index => !responses[index].IsInterim, watch.Limit - 1);
        return answer + 1;
    }

    /// <summary>
    /// Whether all that came was foreseen by a pass, until the server closed a connection after it had said so, as any server
    /// may at any time (RFC 9112 §9.3).
    /// </summary>
    public bool EndedAsAnnounced() => _outcomes.Exists(each => each.Outcome.Verdict == Verdict.Pass
        && each.Parts.Exists(part => part.EndedEarly)
        && each.Parts.TrueForAll(part => part.EndedEarly ? _watches[part.Expectation.Connection].EndedAsAnnounced : part.Miss.Length == 0));

    /// <summary>For each outcome, why it was not what came.</summary>
    public IEnumerable<string> Misses() => _outcomes.Select(each =>
    {
        var miss = each.Parts.Select(part => part.Miss).FirstOrDefault(text => text.Length > 0, "undecided when the deadline passed");
        var label = each.Outcome.Verdict.ToString().ToLowerInvariant();
        return each.Outcome.Why.Length == 0 ? miss : $"not '{label}: {each.Outcome.Why}', since {miss}";
    });

    private Progress Advance(ExpectationProgress part, Standing standing)
    {
        var watch = _watches[part.Expectation.Connection];
        part.Advance(watch.Responses, watch.Limit);
        return part.Decide(standing);
    }

    private IEnumerable<ExpectationProgress> Possible(ConnectionWatch watch, Pace pace, TimeSpan now)
    {
        var standing = watch.Look(pace, now, isFinal: false);
        return _outcomes
            .Where(each => each.Parts.TrueForAll(part => part.Miss.Length == 0))
            .SelectMany(each => each.Parts)
            .Where(part => part.Expectation.Connection == watch.Connection.Number && Advance(part, standing) != Progress.Missed);
    }
}
