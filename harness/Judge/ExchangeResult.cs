using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>What one replay of a check came to.</summary>
/// <param name="Outcome">The outcome that came; <see langword="null"/> where none of the foreseen ones did.</param>
/// <param name="Reached">The outcomes that decided its turns, in order.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Transcript">All that went over the wire.</param>
/// <param name="Responses">All responses, interim ones and answers to sentinels included.</param>
/// <param name="RanOutOfTime">Whether no outcome was decided when the deadline passed.</param>
/// <param name="EndedAsAnnounced">Whether no outcome came because the server closed a connection in good order, and had said so.</param>
/// <param name="EndedBadly">Whether a connection was reset, or ended or hung without a response, so that the target may have died.</param>
internal sealed record ExchangeResult(
    Outcome? Outcome,
    IReadOnlyList<Outcome> Reached,
    string Reason,
    Transcript Transcript,
    IReadOnlyList<ObservedResponse> Responses,
    bool RanOutOfTime,
    bool EndedAsAnnounced,
    bool EndedBadly)
{
    /// <summary>The verdict; an unforeseen outcome is worth what the level says.</summary>
    public Verdict VerdictAt(Level level) => Outcome?.Verdict ?? level switch
    {
        Level.Must => EndedAsAnnounced ? Verdict.Warn : Verdict.Fail,
        Level.May => Verdict.Info,
        _ => Verdict.Warn,
    };
}
