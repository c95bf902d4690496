using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Sets, shows and expires cookies as the query says.</summary>
internal sealed class CookieEndpoints(ServerSettings settings)
{
    /// <summary>Sets one cookie for each pair of the query.</summary>
    public Response Set(Request request)
    {
        var lines = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (pair, "") : (pair[..equals], pair[(equals + 1)..]);
            if (!Grammar.IsToken(name) || name.StartsWith("__", StringComparison.Ordinal))
            {
                return Response.Text(400, "The query is NAME=VALUE&NAME=VALUE.\n");
            }

            lines[name] = $"{name}={Written(value)}; {(settings.Is(LawfulVariant.OrnateSetCookie) ? "hTTPoNLY; path" : "Path")}=/";
        }

        var response = Response.Text(200, "Set.\n");
        foreach (var line in Lines([.. lines.Values], request.Connection.Server))
        {
            response.With("Set-Cookie", line);
        }

        return response;
    }

    /// <summary>Shows the pairs received, one a line.</summary>
    public Response Echo(Request request) =>
        Response.Of(200, "text/plain", Encoding.Latin1.GetBytes(string.Concat(CookieReader.Pairs(request, settings).Select(pair => pair + "\n"))));

    /// <summary>Expires the cookie that the query names.</summary>
    public Response Delete(Request request)
    {
        if (!Grammar.IsToken(request.Query))
        {
            return Response.Text(400, "The query is NAME.\n");
        }

        var past = settings.Is(Fault.DeletedWithoutDate) ? "" : settings.Is(LawfulVariant.CookiesByMaxAge) ? "; Max-Age=0" : $"; Expires={HttpDate.Format(DateTimeOffset.UnixEpoch)}; Max-Age=0";
        var path = settings.Is(Fault.DeletedOnOtherPath) ? "/cookie/" : "/";
        return Response.Text(200, "Expired.\n").With("Set-Cookie", $"{request.Query}=; Path={path}{past}");
    }

    private string Written(string value)
    {
        if (settings.Is(Fault.LineBreakFromValue))
        {
            return Grammar.PercentDecoded(value);
        }

        return value.Replace(",", "%2C", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
    }

    private IEnumerable<string> Lines(List<string> lines, ServerMemory server)
    {
        switch (settings.Fault)
        {
            case Fault.SetCookieCombined when lines.Count > 1:
                return [string.Join(", ", lines)];
            case Fault.OnlyFirstCookieSet:
                return lines.Take(1);
            case Fault.SetCookieLeaks:
                lock (server.LeakingCookies)
                {
                    List<string> all = [.. server.LeakingCookies, .. lines];
                    server.LeakingCookies.Clear();
                    server.LeakingCookies.AddRange(lines);
                    return all;
                }

            default:
                return lines;
        }
    }
}
