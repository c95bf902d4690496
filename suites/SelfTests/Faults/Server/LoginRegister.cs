namespace HttpConformance.SelfTests.Faults;

/// <summary>The sessions that are open, all ended when there are too many.</summary>
internal sealed class LoginRegister
{
    private const int MostLogins = 10_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Login> _logins = new(StringComparer.Ordinal);

    public Login Open(int count, string user)
    {
        lock (_gate)
        {
            if (_logins.Count >= MostLogins)
            {
                _logins.Clear();
            }

            var login = new Login(SessionRegister.NewSid(), count, user);
            return _logins[login.Id] = login;
        }
    }

    /// <summary>Counts a request to the first of the ids that is one.</summary>
    public Login? Visit(string[] ids)
    {
        lock (_gate)
        {
            var id = Array.Find(ids, _logins.ContainsKey);
            return id is null ? null : _logins[id] = _logins[id] with { Count = _logins[id].Count + 1 };
        }
    }

    /// <summary>Gives the session of the first of the ids that is one to a user.</summary>
    public Login? Rename(string[] ids, string user)
    {
        lock (_gate)
        {
            return Array.Find(ids, _logins.ContainsKey) is { } id ? _logins[id] = _logins[id] with { User = user } : null;
        }
    }

    /// <summary>Ends the first of the ids that is one.</summary>
    public Login? End(string[] ids)
    {
        lock (_gate)
        {
            return Array.Find(ids, _logins.ContainsKey) is { } id && _logins.Remove(id, out var login) ? login : null;
        }
    }
}
