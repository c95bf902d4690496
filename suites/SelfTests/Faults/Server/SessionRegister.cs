using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The sids that have been issued, the oldest forgotten beyond a limit.</summary>
internal sealed class SessionRegister
{
    private const int MostSids = 10_000;
    private readonly ConcurrentQueue<string> _order = new();
    private readonly ConcurrentDictionary<string, string> _userAgents = new(StringComparer.Ordinal);
    private int _turn;

    /// <summary>A sid of 128 random bits.</summary>
    public static string NewSid() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public void Add(string sid, string userAgent)
    {
        _userAgents[sid] = userAgent;
        _order.Enqueue(sid);
        if (_order.Count > MostSids && _order.TryDequeue(out var oldest))
        {
            _userAgents.TryRemove(oldest, out _);
        }
    }

    public bool Knows(string sid) => _userAgents.ContainsKey(sid);

    public void Forget(string sid) => _userAgents.TryRemove(sid, out _);

    public string? OfUserAgent(string userAgent) => _userAgents.FirstOrDefault(entry => entry.Value == userAgent).Key;

    public string? NextInTurn() => _order.ElementAtOrDefault(_turn++);
}
