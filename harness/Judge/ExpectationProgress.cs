using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>
/// Follows one expectation while responses arrive. Each response is compared once, so that a pipeline of thousands stays linear.
/// </summary>
internal sealed class ExpectationProgress(Expectation expectation, int firstResponse, Func<string, Content?> find)
{
    private readonly Dictionary<string, Content> _captures = new(StringComparer.Ordinal);
    private int _pattern;
    private int _round = 1;
    private int _compared;

    public Expectation Expectation => expectation;

    public IReadOnlyDictionary<string, Content> Captures => _captures;

    /// <summary>The index of the next response on the connection that nothing has been compared with.</summary>
    public int NextResponse { get; private set; } = firstResponse;

    /// <summary>Why it was missed; empty where it was not.</summary>
    public string Miss { get; private set; } = "";

    /// <summary>Whether every response that it foresees has come.</summary>
    public bool HasAllResponses => _pattern == expectation.Responses.Count;

    /// <summary>Compares what came since the last call.</summary>
    /// <param name="responses">All responses on the connection.</param>
    /// <param name="limit">The index before which responses belong to this turn.</param>
    public void Advance(IReadOnlyList<Response> responses, int limit)
    {
        for (; Miss.Length == 0 && NextResponse < limit; NextResponse++)
        {
            var response = responses[NextResponse];
            if (response.IsInterim && !IsForeseen(response))
            {
                continue;
            }

            if (HasAllResponses)
            {
                Miss = $"a response more than foreseen: {ResponseText.Summary(response)}";
                return;
            }

            Compare(expectation.Responses[_pattern], response);
        }
    }

    /// <summary>Whether nothing came that was not foreseen, but the connection ended before all of it had come.</summary>
    public bool EndedEarly { get; private set; }

    /// <summary>Decides by the responses and by how the connection stands.</summary>
    /// <param name="standing">How the connection stands after them.</param>
    public Progress Decide(Standing standing)
    {
        if (Miss.Length == 0)
        {
            Miss = HasAllResponses ? MissOfEnd(standing) : MissOfResponses(standing);
            EndedEarly = Miss.Length > 0 && standing is { HasEnded: true, HasPartial: false, IsShownOpen: false, IsDesynchronised: false }
                && (!HasAllResponses || expectation.End == ConnectionEnd.Open);
        }

        return Miss.Length > 0 ? Progress.Missed : IsReached(standing) ? Progress.Matched : Progress.Undecided;
    }

    /// <summary>Interim responses are skipped, but for the one that is asked for.</summary>
    private bool IsForeseen(Response interim) =>
        !HasAllResponses && expectation.Responses[_pattern].Status is { IsInterim: true } status && status.Matches(interim.Status);

    private bool IsReached(Standing standing) => HasAllResponses && !standing.HasPartial && expectation.End switch
    {
        null => true,
        ConnectionEnd.Open => standing.IsShownOpen,
        ConnectionEnd.Close => standing.IsClosed,
        ConnectionEnd.Reset => standing.Ending == ConnectionEnding.Reset && !standing.SentinelSent,
        _ => standing.IsSilent,
    };

    private string MissOfResponses(Standing standing)
    {
        if (standing is { HasEnded: false, IsFinal: false, SentinelSent: false })
        {
            return "";
        }

        var missing = $"response {_compared + 1} ({OutcomeText.Of(expectation.Responses[_pattern])}) did not come";
        return standing.HasPartial ? $"{missing} in full" : missing;
    }

    private string MissOfEnd(Standing standing)
    {
        if (standing.HasPartial)
        {
            return standing.HasEnded || standing.IsFinal || standing.IsShownOpen ? "octets came after the last response" : "";
        }

        if (standing.IsDesynchronised)
        {
            return "an answer that nobody asked for came before that of the sentinel";
        }

        return expectation.End switch
        {
            ConnectionEnd.Open when standing is { HasEnded: true, IsShownOpen: false } => "the connection was closed",
            ConnectionEnd.Open when standing.IsFinal && !standing.IsShownOpen => "a further request on the connection was not answered",
            ConnectionEnd.Close when standing.IsShownOpen => "the connection stayed open: a further request on it was answered",
            ConnectionEnd.Close when (standing.IsFinal || standing.HasEnded) && !standing.IsClosed => "the connection was not closed",
            ConnectionEnd.Reset when standing.HasEnded && standing.Ending != ConnectionEnding.Reset => "the connection was closed without a reset",
            ConnectionEnd.Reset when standing.IsShownOpen || standing is { IsFinal: true, HasEnded: false } => "the connection was not reset",
            ConnectionEnd.Silence when standing.HasEnded => "the connection was closed",
            ConnectionEnd.Silence when standing.IsShownOpen => "a further request on the connection was answered",
            _ => "",
        };
    }

    private void Compare(ResponsePattern pattern, Response response)
    {
        _compared++;
        var matcher = new ResponseMatcher(name => _captures.GetValueOrDefault(name) ?? find(name), NameScope.RoundText(_round, pattern.Times));
        Miss = matcher.Compare(pattern, response);
        if (Miss.Length > 0)
        {
            Miss = $"response {_compared}: {Miss}";
            return;
        }

        foreach (var (name, content) in matcher.Captures)
        {
            _captures[name] = content;
        }

        if (_round++ == pattern.Times)
        {
            _pattern++;
            _round = 1;
        }
    }
}
