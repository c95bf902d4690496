namespace HttpConformance.SelfTests.Faults;

/// <summary>Counters, and resources that a POST makes.</summary>
internal static class StateEndpoints
{
    /// <summary>POST adds one to the counter of the query; the count is shown.</summary>
    public static Response Counter(Request request, ServerSettings settings)
    {
        var added = request.Method is "POST" ? (settings.Is(Fault.PostCountsTwice) ? 2 : 1) : settings.Is(Fault.CountsOnGet) ? 1 : 0;
        return Response.Text(200, $"{request.Connection.Server.Count(request.Query, added)}");
    }

    /// <summary>Makes a resource of the content, and tells where.</summary>
    public static Response Create(Request request, ServerSettings settings)
    {
        var path = $"{CreatedEndpoint.Prefix}{(settings.Is(Fault.CreatesInOnePlace) ? "last" : SessionRegister.NewSid())}";
        var type = request.Single("Content-Type") ?? "application/octet-stream";
        request.Connection.Server.Created.Put(path, Representation.WithValidators(request.Content, type, settings.Now, settings));
        return Response.Text(201, $"{path}\n").WithAny("Location", settings.Is(Fault.CreatedWithoutLocation) ? null : path);
    }

    /// <summary>The host that the request is for.</summary>
    public static Response Vhost(Request request)
    {
        var authority = request.Authority.ToLowerInvariant();
        var colon = authority.IndexOf(':', authority.LastIndexOf(']') + 1);
        var host = colon < 0 ? authority : authority[..colon];

        // A request of HTTP/1.0 without Host is for the only host there is.
        return Response.Text(200, host.Length == 0 ? "127.0.0.1" : host);
    }
}
