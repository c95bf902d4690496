using HttpConformance.Http;

namespace HttpConformance.Replay;

/// <summary>A response with what is known about how it came about; passive rules look at these.</summary>
public sealed record ObservedResponse
{
    /// <summary>The response.</summary>
    public required Response Response { get; init; }

    /// <summary>The request that it answers, as far as order tells; <see langword="null"/> where none was waiting.</summary>
    public required SentRequest? Request { get; init; }

    /// <summary>The connection, from 1.</summary>
    public required int Connection { get; init; }

    /// <summary>Whether the connection was secured by TLS.</summary>
    public required bool IsSecure { get; init; }

    /// <summary>When the exchange ended in which it was seen, by the suite's clock.</summary>
    public required DateTimeOffset SeenAt { get; init; }
}
