namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads the request line (RFC 9112 §3).</summary>
internal static class RequestLine
{
    /// <summary>Fills in method, target and version.</summary>
    /// <exception cref="RefusedException">The line is malformed or its version is not served.</exception>
    public static void Parse(string line, Request request, ServerSettings settings)
    {
        if (settings.Is(LawfulVariant.SpacesInRequestLineAccepted))
        {
            line = string.Join(' ', line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        }

        var first = line.IndexOf(' ', StringComparison.Ordinal);
        var last = line.LastIndexOf(' ');
        request.Method = first < 0 ? line : line[..first];
        if (!Grammar.IsToken(request.Method))
        {
            throw new RefusedException(settings.Is(LawfulVariant.SpecificRefusals) ? 501 : 400, "The method is not a token.");
        }

        if (first > 0 && first == last && settings.Is(Fault.Http09Served))
        {
            (request.WithoutVersion, request.Target, request.Minor, request.Persistent) = (true, line[(first + 1)..], 0, false);
            return;
        }

        if (first == last)
        {
            throw new RefusedException(400, "The request line has fewer than three parts.");
        }

        request.Target = line[(first + 1)..last];
        request.Minor = ParseVersion(line[(last + 1)..], settings);
        if (settings.Is(Fault.SpaceInTargetServed))
        {
            request.Target = request.Target.Replace(" ", "%20", StringComparison.Ordinal);
        }

        request.Method = Misread(request.Method, settings);
    }

    private static int ParseVersion(string version, ServerSettings settings)
    {
        if (settings.Is(Fault.LowerCaseVersionServed))
        {
            version = version.ToUpperInvariant();
        }

        if (settings.Is(Fault.VersionPrefixRead) && version.Length > 8)
        {
            version = version[..8];
        }

        if (version is not ['H', 'T', 'T', 'P', '/', >= '0' and <= '9', '.', >= '0' and <= '9'])
        {
            throw new RefusedException(settings.Is(LawfulVariant.SpecificRefusals) ? 505 : 400, "The version is malformed.");
        }

        if ((version[5] != '1' && !settings.Is(Fault.MajorTwoServed)) || (version[7] > '1' && settings.Is(Fault.HigherMinorRefused)))
        {
            throw new RefusedException(505, "This server speaks HTTP/1.1 and HTTP/1.0.");
        }

        return version is "HTTP/1.0" ? 0 : 1;
    }

    private static string Misread(string method, ServerSettings settings) => settings.Fault switch
    {
        Fault.LowerCaseMethodServed => method.ToUpperInvariant(),
        Fault.MethodReadByPrefix => Array.Find(Router.KnownMethods, known => method.StartsWith(known, StringComparison.Ordinal)) ?? method,
        Fault.MethodCutAtSeven => method.Length > 7 ? method[..7] : method,
        _ => method,
    };
}
