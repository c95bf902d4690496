using System.Security.Cryptography;

namespace HttpConformance.Targets.Embedded;

/// <summary>Open sessions; the oldest gives way when there are too many.</summary>
internal sealed class SessionStore(TimeProvider time, int capacity = 10_000)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _expiries = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldestFirst = new();

    /// <summary>Opens a session under a sid of 128 random bits.</summary>
    public (string Sid, DateTimeOffset Expires) Open()
    {
        var sid = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var expires = time.GetUtcNow() + Lifetime;
        lock (_lock)
        {
            if (_oldestFirst.Count >= capacity)
            {
                _expiries.Remove(_oldestFirst.Dequeue());
            }

            _oldestFirst.Enqueue(sid);
            _expiries.Add(sid, expires);
        }

        return (sid, expires);
    }

    public bool IsOpen(string sid)
    {
        lock (_lock)
        {
            return _expiries.TryGetValue(sid, out var expires) && time.GetUtcNow() < expires;
        }
    }
}
