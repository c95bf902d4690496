using HttpConformance.Replay;

namespace HttpConformance.Judge;

/// <summary>How a connection stands at a moment of a turn.</summary>
internal readonly record struct Standing
{
    public required ConnectionEnding Ending { get; init; }

    /// <summary>Whether octets came that are no whole response yet, or none at all; while a sentinel is under way, only once the connection has ended.</summary>
    public required bool HasPartial { get; init; }

    /// <summary>Whether a sentinel was sent in this turn.</summary>
    public required bool SentinelSent { get; init; }

    /// <summary>Whether the sentinel was answered, and nothing came before its answer.</summary>
    public required bool IsShownOpen { get; init; }

    /// <summary>Whether something else came where the answer of the sentinel was due.</summary>
    public required bool IsDesynchronised { get; init; }

    /// <summary>Whether nothing came for so long that the connection counts as silent.</summary>
    public required bool IsSilent { get; init; }

    /// <summary>Whether the deadline of the turn has passed: nothing more is waited for.</summary>
    public required bool IsFinal { get; init; }

    public bool HasEnded => Ending != ConnectionEnding.None;

    /// <summary>
    /// Whether the server closed the connection. Once a sentinel is on its way, a reset is what the server's kernel
    /// answers to octets for a closed socket, so it shows the close as well as a FIN does.
    /// </summary>
    public bool IsClosed => Ending is ConnectionEnding.Fin or ConnectionEnding.CloseNotify
        || (Ending == ConnectionEnding.Reset && SentinelSent);
}
