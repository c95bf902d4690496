namespace HttpConformance.SelfTests.Faults;

/// <summary>The classic visit: <c>/reader/</c> gives a sid, <c>/image/</c> shows it.</summary>
internal sealed class SessionEndpoints(ServerSettings settings)
{
    /// <summary>The first step.</summary>
    public Response Reader(Request request)
    {
        var response = Response.Of(200, "text/html", "<!doctype html>\n<title>Reader</title>\n<img src=\"/image/\" alt=\"\">\n"u8.ToArray());
        if (KnownSid(request) is not null || settings.Is(Fault.NoCookieAtFirstVisit))
        {
            return response;
        }

        if (request.IsHead && settings.Is(Fault.HeadWithoutSetCookie))
        {
            return response;
        }

        var sid = Issue(request);
        foreach (var line in SessionCookie.Lines(sid, settings))
        {
            response.With(settings.Is(Fault.SetCookieTwo) ? "Set-Cookie2" : "Set-Cookie", line);
        }

        return response;
    }

    /// <summary>The second step.</summary>
    public Response Image(Request request)
    {
        var sid = KnownSid(request) ?? Guess(request);
        if (sid is not null && settings.Is(Fault.SidWorksOnce))
        {
            request.Connection.Server.Sessions.Forget(sid);
        }

        return Response.Text(200, settings.Is(Fault.SidUpperCased) ? sid?.ToUpperInvariant() ?? "" : sid ?? "");
    }

    private string Issue(Request request)
    {
        var server = request.Connection.Server;
        var sid = settings.Fault switch
        {
            Fault.OneSidForAll => "0123456789abcdef0123456789abcdef",
            Fault.SidsInSequence => $"{100_000 + server.NextCount()}",
            Fault.ValueWithSpace => "left right " + SessionRegister.NewSid(),
            Fault.ValueWithComma => "left,right," + SessionRegister.NewSid(),
            Fault.ValueWithStrayQuote => "left\"right" + SessionRegister.NewSid(),
            Fault.ValueNonAscii => "caf\xe9" + SessionRegister.NewSid(),
            _ => SessionRegister.NewSid(),
        };
        server.Sessions.Add(sid, request.Joined("User-Agent") ?? "");
        server.LastSid = sid;
        request.Connection.IssuedSid = sid;
        return sid;
    }

    private string? KnownSid(Request request)
    {
        var comparison = settings.Is(Fault.SidNameCaseIgnored) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var sids = CookieReader.Pairs(request, settings)
            .Where(pair => pair.StartsWith("sid=", comparison))
            .Select(pair => pair["sid=".Length..]);
        return sids.FirstOrDefault(sid => IsGood(sid, request));
    }

    private bool IsGood(string sid, Request request) => settings.Fault switch
    {
        Fault.ForeignSidAdopted => sid.Length > 0,
        Fault.SidOnlyOnItsConnection => sid == request.Connection.IssuedSid,
        _ => request.Connection.Server.Sessions.Knows(sid),
    };

    private string? Guess(Request request) => settings.Fault switch
    {
        Fault.SidByConnection => request.Connection.IssuedSid,
        Fault.SidByAddress => request.Connection.Server.LastSid,
        Fault.SidByOrder => request.Connection.Server.Sessions.NextInTurn(),
        Fault.SidByUserAgent => request.Connection.Server.Sessions.OfUserAgent(request.Joined("User-Agent") ?? ""),
        _ => null,
    };
}
