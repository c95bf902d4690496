using HttpConformance.Cookies;
using HttpConformance.Http;

namespace HttpConformance.Replay;

/// <summary>One cookie jar for each connection of an exchange: each connection is a client of its own.</summary>
internal sealed class CookieJars(NameScope names, TimeProvider timeProvider)
{
    private readonly JarClock _clock = new(timeProvider);
    private readonly Dictionary<int, CookieJar> _jars = [];
    private readonly Dictionary<int, int> _stored = [];

    public void Forward(TimeSpan time) => _clock.Forward(time);

    /// <summary>What the jar of a connection sends with a request for <paramref name="target"/>.</summary>
    public string? CookiesFor(int connection, string target) => JarOf(connection).CookieHeaderFor(UriOf(target));

    /// <summary>Stores the cookies of all responses on a connection that have not been looked at yet.</summary>
    public void Store(Connection connection)
    {
        var finals = connection.Reader.Responses.Where(response => !response.IsInterim).ToList();
        for (var index = _stored.GetValueOrDefault(connection.Number); index < finals.Count; index++)
        {
            var target = index < connection.Requests.Count ? connection.Requests[index].Target : "/";
            foreach (var line in finals[index].Fields.Where(IsSetCookie))
            {
                JarOf(connection.Number).Store(UriOf(target), line.Value.Span);
            }
        }

        _stored[connection.Number] = finals.Count;
    }

    private static bool IsSetCookie(FieldLine line) => line.Name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase);

    private CookieJar JarOf(int connection)
    {
        if (!_jars.TryGetValue(connection, out var jar))
        {
            _jars[connection] = jar = new CookieJar(_clock);
        }

        return jar;
    }

    private Uri UriOf(string target)
    {
        var origin = $"{names.Address.Scheme}://{names.Host}";
        var text = target.StartsWith('/') ? origin + target : target;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri : new Uri("http://localhost/");
    }
}
