using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge;

/// <summary>Tells how one connection stands during a turn. The caller holds the recorder's gate.</summary>
internal sealed class ConnectionWatch(Connection connection, int firstResponse)
{
    private int _counted;
    private int _answers;

    public Connection Connection => connection;

    /// <summary>The index of the first response of this turn.</summary>
    public int FirstResponse => firstResponse;

    /// <summary>The sentinel that was sent in this turn.</summary>
    public Sentinel? Sentinel { get; set; }

    /// <summary>The responses on the connection, a refusal whose content a reset ate among them.</summary>
    public IReadOnlyList<Response> Responses => CutRefusal is { } refusal ? [.. connection.Reader.Responses, refusal] : connection.Reader.Responses;

    /// <summary>The index after the last response that belongs to what the fixture sent.</summary>
    public int Limit => Sentinel?.FirstResponse ?? Responses.Count;

    /// <summary>Whether octets came that are no whole response.</summary>
    public bool HasPartial => (connection.Reader.HasPartial && CutRefusal is null) || (connection.Reader.IsStopped && connection.Reader.LeftoverLength > 0);

    // Who refuses a request without reading it to its end, and closes, resets the connection (RFC 9112 §9.6). Where only the
    // end of the connection delimits the refusal, it never becomes whole then; its status is known all the same.
    private Response? CutRefusal =>
        Sentinel is null && connection is { Ending: ConnectionEnding.Reset, Reader.Partial: { Truncated: true, Framing: Framing.Close, Status: >= 400 } refusal } ? refusal : null;

    /// <summary>Whether the last response says that the connection ends after it (RFC 9112 §9.3).</summary>
    public bool AnnouncesClose => connection.Reader.IsStopped
        || (Limit > firstResponse && LastEndsConnection);

    /// <summary>Whether the last response, be it of an earlier turn, said that the connection ends, and it did.</summary>
    public bool EndedAsAnnounced => connection.Ending is ConnectionEnding.Fin or ConnectionEnding.CloseNotify or ConnectionEnding.Reset
        && Limit > 0 && LastEndsConnection;

    private bool LastEndsConnection => ConnectionOptions.EndsConnection(Responses[Limit - 1]);

    /// <summary>How many final responses have come in this turn.</summary>
    public int CountAnswers()
    {
        for (; _counted < connection.Reader.Responses.Count; _counted++)
        {
            _answers += _counted < firstResponse || connection.Reader.Responses[_counted].IsInterim ? 0 : 1;
        }

        return _answers;
    }

    /// <summary>When the connection will count as silent.</summary>
    public TimeSpan SilentAt(Pace pace) => connection.LastActivity + pace.Silence;

    public Standing Look(Pace pace, TimeSpan now, bool isFinal)
    {
        var answers = Sentinel is null ? [] : connection.Reader.Responses.Skip(Sentinel.FirstResponse).Where(response => !response.IsInterim).Take(2).ToList();
        var isAnswered = answers.Count > 0 && Sentinel!.IsAnsweredBy(answers[0]);
        var hasEnded = connection.Ending != ConnectionEnding.None;
        return new Standing
        {
            Ending = connection.Ending,
            HasPartial = HasPartial && (Sentinel is null || hasEnded),
            SentinelSent = Sentinel is not null,
            IsShownOpen = isAnswered && answers.Count == 1
                && (!Sentinel!.EndsConnection || hasEnded || isFinal || now >= SilentAt(pace)),
            IsDesynchronised = answers.Count > 1 || (answers.Count == 1 && !isAnswered),
            IsSilent = Sentinel is null && !hasEnded && now >= SilentAt(pace),
            IsFinal = isFinal,
        };
    }
}
