using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>Holds every response of a run to every passive rule, and keeps what it found in bounded memory.</summary>
/// <param name="rules">The rules.</param>
/// <param name="abortPath">Where the target fails in the middle of the content because the suite asks for it: what is cut off there breaks no rule.</param>
internal sealed class PassiveObserver(IReadOnlyList<IPassiveRule> rules, string abortPath)
{
    private readonly Tally[] _tallies = [.. rules.Select(rule => new Tally(rule))];

    /// <summary>Looks at the responses of one exchange.</summary>
    /// <param name="where">The check, or what else the exchange was for.</param>
    /// <param name="responses">The responses.</param>
    /// <param name="transcript">The exchange.</param>
    public void Observe(string where, IReadOnlyList<ObservedResponse> responses, Transcript transcript)
    {
        var judged = responses.Where(response => !IsAskedToFail(response)).ToList();
        foreach (var tally in _tallies)
        {
            tally.Add(where, judged, transcript);
        }
    }

    /// <summary>One result a rule, from all that was seen so far.</summary>
    public IReadOnlyList<CheckResult> Results(Func<string, Requirement?> find) => [.. _tallies.Select(tally => tally.ToResult(find))];

    private bool IsAskedToFail(ObservedResponse observed) =>
        observed.Response.Truncated && observed.Request?.Target.Split('?')[0] == abortPath;

    private sealed class Tally(IPassiveRule rule)
    {
        private const int ExamplesKept = 5;

        // One a rule, since every exchange ends here: with one for all of them the checks would queue up behind each other.
        private readonly Lock _gate = new();
        private readonly List<string> _examples = [];
        private Transcript _transcript = Transcript.Empty;
        private Verdict _worst = Verdict.Pass;
        private int _seen;
        private int _offenders;

        public void Add(string where, IReadOnlyList<ObservedResponse> responses, Transcript transcript)
        {
            lock (_gate)
            {
                foreach (var response in responses)
                {
                    Add(where, response, transcript);
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
            if (Weight(finding.Verdict) > Weight(_worst))
            {
                _worst = finding.Verdict;
                _transcript = transcript;
                _examples.Insert(0, Describe(where, observed, finding));
            }
            else if (_examples.Count < ExamplesKept)
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
            Reason = Reason(),
            Transcript = _transcript,
            ResponsesSeen = _seen,
            Foreseen = [$"pass: {rule.Title}"],
        };

        private static int Weight(Verdict verdict) => verdict switch { Verdict.Fail => 3, Verdict.Warn => 2, Verdict.Info => 1, _ => 0 };

        private static string Describe(string where, ObservedResponse observed, PassiveFinding finding) =>
            $"{observed.Response.Version} {observed.Response.Status} to {observed.Request?.Method ?? "no request"} in {where}: {finding.Reason}";

        private string Reason() => _seen == 0
            ? "no response that the rule speaks of was seen in this run"
            : _offenders == 0
                ? $"{_seen} responses looked at"
                : $"{_offenders} of {_seen} responses: {string.Join("; ", _examples)}";
    }
}
