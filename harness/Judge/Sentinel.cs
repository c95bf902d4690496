using System.Security.Cryptography;
using System.Text;
using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge;

/// <summary>
/// One more request on a connection, marked with a nonce. Its answer shows that the connection is open, and that the
/// server takes the same octet for the end of the last message as the suite does.
/// </summary>
internal sealed class Sentinel
{
    private readonly string _nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
    private readonly bool _isEchoed;

    private Sentinel(NameScope names, bool isEchoed, bool isLast, int firstResponse)
    {
        _isEchoed = isEchoed;
        EndsConnection = isLast && !isEchoed;
        FirstResponse = firstResponse;
        var target = Encoding.Latin1.GetString((names.Find(isEchoed ? "echo" : "resource") ?? Content.Empty).Kept.Span);
        var close = EndsConnection ? "Connection: close\r\n" : "";
        Octets = Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: {names.Host}\r\nX-Sentinel: {_nonce}\r\n{close}\r\n");
    }

    /// <summary>The request.</summary>
    public ReadOnlyMemory<byte> Octets { get; }

    /// <summary>
    /// Whether it asks for the end of the connection: without an echo its answer carries no nonce, so only the end of
    /// the connection shows that nothing but one answer came.
    /// </summary>
    public bool EndsConnection { get; }

    /// <summary>The index that its answer has among the responses of the connection, interim ones aside.</summary>
    public int FirstResponse { get; }

    /// <summary>Makes a sentinel for a connection.</summary>
    /// <param name="names">The names of the exchange.</param>
    /// <param name="isEchoed">Whether the target shows what it received.</param>
    /// <param name="isLast">Whether no later turn uses the connection.</param>
    /// <param name="firstResponse">The number of responses received before.</param>
    public static Sentinel Create(NameScope names, bool isEchoed, bool isLast, int firstResponse) =>
        new(names, isEchoed, isLast, firstResponse);

    /// <summary>Whether a response is its answer.</summary>
    public bool IsAnsweredBy(Response response) =>
        response is { IsComplete: true, Status: >= 200 and < 300 }
        && (!_isEchoed || response.Content.Kept.Span.IndexOf(Encoding.ASCII.GetBytes(_nonce)) >= 0);
}
