namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads the request target in its four forms (RFC 9112 §3.2).</summary>
internal static class RequestTarget
{
    /// <summary>Fills in path and query.</summary>
    /// <exception cref="RefusedException">The target is in no form that the method allows, or of another scheme.</exception>
    public static void Resolve(Request request, ServerSettings settings)
    {
        var target = request.Target;
        if (settings.Is(Fault.FragmentServed))
        {
            target = target.Split('#')[0];
        }

        if (settings.Is(Fault.TargetNulCuts))
        {
            target = target.Split('\0')[0];
        }

        request.Authority = request.Single("Host") ?? "";
        if (target is "*")
        {
            var served = settings.Is(Fault.StarServedForGet) && request.IsGetOrHead;
            request.Path = request.Method is "OPTIONS" || served ? served ? "/" : "*" : throw Bad("Only OPTIONS has the target *.");
        }
        else if (request.Method is "CONNECT")
        {
            request.Path = IsAuthority(target) ? "" : throw Bad("CONNECT takes host and port.");
            request.Authority = target;
        }
        else
        {
            SplitPathAndQuery(request, settings, target.StartsWith('/') ? target : AfterAuthority(request, target, settings));
        }
    }

    private static bool IsAuthority(string target)
    {
        var colon = target.LastIndexOf(':');
        var port = target.AsSpan(colon + 1);
        return colon > 0 && HostField.IsUriHost(target[..colon]) && Grammar.IsDigits(port) && ushort.TryParse(port, out var number) && number > 0;
    }

    private static string AfterAuthority(Request request, string target, ServerSettings settings)
    {
        if (target.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(421, "This connection is not secured.");
        }

        if (!target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || settings.Is(Fault.AbsoluteFormRefused))
        {
            throw Bad("The request target is in no known form.");
        }

        var rest = target["http://".Length..];
        var end = rest.AsSpan().IndexOfAny('/', '?');
        var authority = end < 0 ? rest : rest[..end];
        if (authority.Length == 0 || authority[0] == ':' || !HostField.IsValid(authority))
        {
            throw Bad("The request target has no valid host.");
        }

        if (settings.Is(Fault.AbsoluteFormNeedsEqualHost) && request.Single("Host") != authority)
        {
            throw Bad("Host differs from the request target.");
        }

        // The authority of the target wins over Host (RFC 9112 §3.2.2).
        request.Authority = settings.Is(Fault.HostOverAbsoluteForm) ? request.Authority : authority;
        var pathAndQuery = end < 0 ? "" : rest[end..];
        if (request.Method is "OPTIONS" && pathAndQuery.Length == 0)
        {
            return "*";
        }

        return pathAndQuery.StartsWith('/') ? pathAndQuery : "/" + pathAndQuery;
    }

    private static void SplitPathAndQuery(Request request, ServerSettings settings, string target)
    {
        if (!Grammar.IsPathAndQuery(target) && !(settings.Is(Fault.ExcludedOctetsServed) && target.All(octet => octet is > ' ' and < '\x7f' and not '#')))
        {
            throw Bad("The request target has octets that a URI cannot have.");
        }

        var mark = target.IndexOf('?', StringComparison.Ordinal);
        request.Path = WithoutNeedlessEscapes(mark < 0 ? target : target[..mark]);
        request.Query = mark < 0 ? "" : target[(mark + 1)..];
    }

    private static string WithoutNeedlessEscapes(string path)
    {
        for (var at = path.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 2 < path.Length && Grammar.IsHexDigits(path.AsSpan(at + 1, 2)); at = path.IndexOf('%', at + 1))
        {
            var octet = (char)Convert.ToByte(path.Substring(at + 1, 2), 16);
            if (char.IsAsciiLetterOrDigit(octet) || octet is '-' or '.' or '_' or '~')
            {
                path = path[..at] + octet + path[(at + 3)..];
            }
        }

        return path;
    }

    private static RefusedException Bad(string reason) => new(400, reason);
}
