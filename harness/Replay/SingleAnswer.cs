using HttpConformance.Http;

namespace HttpConformance.Replay;

/// <summary>What came back to a <see cref="SingleRequest"/>.</summary>
/// <param name="Response">The final response; <see langword="null"/> where none came in full.</param>
/// <param name="Incomplete">A final response that came in part; <see langword="null"/> where none was begun or it is complete.</param>
/// <param name="Observed">All responses, interim ones included.</param>
/// <param name="Transcript">What went over the wire.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record SingleAnswer(
    Response? Response, Response? Incomplete, IReadOnlyList<ObservedResponse> Observed, Transcript Transcript, TimeSpan Elapsed)
{
    /// <summary>The status code, also of a response that did not come in full; 0 where none was begun.</summary>
    public int Status => (Response ?? Incomplete)?.Status ?? 0;

    /// <summary>Whether a 2xx came in full.</summary>
    public bool IsSuccess => Response is { Status: >= 200 and < 300 };
}
