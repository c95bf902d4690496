using System.Security.Cryptography;

namespace HttpConformance.Targets.Embedded;

/// <summary>Open sessions; all end when there are too many.</summary>
internal sealed class LoginSessions
{
    private const int MostSessions = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LoginSession> _sessions = new(StringComparer.Ordinal);

    /// <summary>Opens a session under an id of 128 random bits.</summary>
    public LoginSession Open(int count, string user)
    {
        var session = new LoginSession(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), count, user);
        lock (_lock)
        {
            if (_sessions.Count >= MostSessions)
            {
                _sessions.Clear();
            }

            return _sessions[session.Id] = session;
        }
    }

    /// <summary>Counts a request to the first of the ids that is one; <see langword="null"/> where none is.</summary>
    public LoginSession? Visit(IEnumerable<string> ids)
    {
        lock (_lock)
        {
            var id = ids.FirstOrDefault(_sessions.ContainsKey);
            return id is null ? null : _sessions[id] = _sessions[id] with { Count = _sessions[id].Count + 1 };
        }
    }

    /// <summary>Ends the first of the ids that is one.</summary>
    public LoginSession? End(IEnumerable<string> ids)
    {
        lock (_lock)
        {
            return ids.FirstOrDefault(_sessions.ContainsKey) is { } id && _sessions.Remove(id, out var session) ? session : null;
        }
    }
}
