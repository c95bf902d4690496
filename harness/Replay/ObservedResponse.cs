using System.Text;
using HttpConformance.Http;

namespace HttpConformance.Replay;

/// <summary>A response with what is known about how it came about; passive rules look at these.</summary>
public sealed record ObservedResponse
{
    /// <summary>The response.</summary>
    public required Response Response { get; init; }

    /// <summary>The request that it answers, as far as order tells; <see langword="null"/> where none was waiting, or the target may have seen another.</summary>
    public required SentRequest? Request { get; init; }

    /// <summary>What is wrong with it, and with the octets behind it where it is the last on its connection.</summary>
    public required IReadOnlyList<Deviation> Deviations { get; init; }

    /// <summary>The connection, from 1.</summary>
    public required int Connection { get; init; }

    /// <summary>Whether the connection was secured by TLS.</summary>
    public required bool IsSecure { get; init; }

    /// <summary>When the exchange began in which it was seen, where that is known: a long one has answers of different times.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>When the exchange ended in which it was seen, by the suite's clock.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>
    /// For the last response on a connection with TLS that the server ended, whether a closure alert came first;
    /// <see langword="null"/> for all others.
    /// </summary>
    public bool? EndsByClosureAlert { get; init; }

    /// <summary>The protocol that the server selected by ALPN; <see langword="null"/> without one, or without TLS.</summary>
    public string? ApplicationProtocol { get; init; }

    /// <summary>Whether it has a field line of that name.</summary>
    public bool Has(string fieldName) => Response.Fields.Has(fieldName);

    /// <summary>The list elements of all field lines of that name, as Latin-1.</summary>
    public IEnumerable<string> Elements(string fieldName) => Response.Fields
        .Elements(fieldName)
        .Select(element => Encoding.Latin1.GetString(element.Span));
}
