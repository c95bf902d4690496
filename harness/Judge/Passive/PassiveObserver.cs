using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>Holds every response of a run to every passive rule, and keeps what it found in bounded memory.</summary>
/// <param name="rules">The rules.</param>
/// <param name="abortPath">Where the target fails in the middle of the content because the suite asks for it: what is cut off there breaks no rule.</param>
internal sealed class PassiveObserver(IReadOnlyList<IPassiveRule> rules, string abortPath)
{
    private const int Stride = 37;

    private readonly Tally[] _tallies = [.. rules.Select(rule => new Tally(rule))];
    private int _first;

    /// <summary>Looks at the responses of one exchange.</summary>
    /// <param name="where">The check, or what else the exchange was for.</param>
    /// <param name="responses">The responses.</param>
    /// <param name="transcript">The exchange.</param>
    /// <param name="counts">Whether the responses are judged, or only remembered by the rules that compare responses with one another.</param>
    public void Observe(string where, IReadOnlyList<ObservedResponse> responses, Transcript transcript, bool counts = true)
    {
        var judged = responses.Where(response => !IsAskedToFail(response)).ToList();

        // Those that come here at the same moment begin at different rules, and do not queue up behind each other.
        var first = (uint)Interlocked.Add(ref _first, Stride);
        for (var index = 0u; index < _tallies.Length; index++)
        {
            _tallies[(first + index) % _tallies.Length].Add(where, judged, transcript, counts);
        }
    }

    /// <summary>One result a rule, from all that was seen so far.</summary>
    public IReadOnlyList<CheckResult> Results(Func<string, Requirement?> find) => [.. _tallies.Select(tally => tally.ToResult(find))];

    private bool IsAskedToFail(ObservedResponse observed) =>
        observed.Response.Truncated && observed.Request?.Target.Split('?')[0] == abortPath;

    private sealed class Tally(IPassiveRule rule)
    {
        // One a rule, since every exchange ends here: with one for all of them the checks would queue up behind each other.
        private readonly Lock _gate = new();
        private readonly List<string> _examples = [];
        private Transcript _transcript = Transcript.Empty;
        private Verdict _worst = Verdict.Pass;
        private int _seen;
        private int _offenders;

        public void Add(string where, List<ObservedResponse> responses, Transcript transcript, bool counts)
        {
            lock (_gate)
            {
                foreach (var response in responses)
                {
                    if (counts)
                    {
                        Add(where, response, transcript);
                    }
                    else if (rule.AppliesTo(response))
                    {
                        _ = rule.Look(response);
                    }
                }
            }
        }

        public CheckResult ToResult(Func<string, Requirement?> find)
        {
            lock (_gate)
            {
                return Result(find);
            }
        }

        private void Add(string where, ObservedResponse observed, Transcript transcript)
        {
            if (!rule.AppliesTo(observed))
            {
                return;
            }

            _seen++;
            if (rule.Look(observed) is not { } finding)
            {
                return;
            }

            _offenders++;
            if (Severity.Of(finding.Verdict) > Severity.Of(_worst))
            {
                _worst = finding.Verdict;
                _transcript = transcript;
                _examples.Insert(0, Describe(where, observed, finding));
            }
            else if (_examples.Count < PassiveReason.ExamplesKept)
            {
                _examples.Add(Describe(where, observed, finding));
            }
        }

        private CheckResult Result(Func<string, Requirement?> find) => new()
        {
            Id = $"passive/{rule.Name}",
            Title = rule.Title,
            Topic = "passive",
            Level = rule.Level,
            Requirements = [.. rule.Requirements.Select(find).OfType<Requirement>()],
            Verdict = _seen == 0 ? Verdict.Skipped : _worst,
            Reason = PassiveReason.Of(_seen, _offenders, _examples),
            Transcript = _transcript,
            ResponsesSeen = _seen,
            ResponsesAtFault = _offenders,
            Examples = [.. _examples],
            Foreseen = [$"pass: {rule.Title}"],
        };

        private static string Describe(string where, ObservedResponse observed, PassiveFinding finding) =>
            $"{observed.Response.Version} {observed.Response.Status} to {observed.Request?.Method ?? "a request that cannot be told"} in {where}: {finding.Reason}";
    }
}
