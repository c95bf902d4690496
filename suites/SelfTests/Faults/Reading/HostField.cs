using System.Net;
using System.Net.Sockets;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The rules for Host (RFC 9112 §3.2, RFC 9110 §7.2).</summary>
internal static class HostField
{
    /// <summary>Checks that Host is there once, where it must be, and valid.</summary>
    /// <exception cref="RefusedException">It is not.</exception>
    public static void Check(Request request, ServerSettings settings)
    {
        var values = request.Fields
            .Where(line => settings.Is(Fault.FieldNameCaseCounts) ? line.Name == "Host" : line.Is("Host"))
            .Select(line => line.Value).ToArray();
        var known = settings.Is(Fault.MissingHostServed) || (settings.Is(Fault.HostKept) && request.Connection.SeenHost);
        if (values.Length == 0 && request.Minor > 0 && !known)
        {
            throw new RefusedException(400, "Host is missing.");
        }

        if (values.Length > 1 && !settings.Is(Fault.DuplicateHostServed))
        {
            throw new RefusedException(400, "Host comes more than once.");
        }

        if (settings.Is(Fault.InvalidHostServed) || settings.Is(Fault.DuplicateHostServed))
        {
            return;
        }

        var originForm = request.Target.StartsWith('/') || request.Target is "*";
        if (values is [var host] && (!IsValid(host) || (originForm && (host.Length == 0 || host[0] == ':'))))
        {
            throw new RefusedException(400, "Host is invalid.");
        }

        request.Connection.SeenHost |= values.Length > 0;
    }

    /// <summary>Whether the value is a host with an optional port; an empty host is within the grammar.</summary>
    public static bool IsValid(string value)
    {
        var colon = value.IndexOf(':', value.LastIndexOf(']') + 1);
        return colon < 0
            ? IsUriHost(value)
            : IsUriHost(value[..colon]) && (colon + 1 == value.Length || Grammar.IsDigits(value.AsSpan(colon + 1)));
    }

    public static bool IsUriHost(string host)
    {
        if (!host.StartsWith('['))
        {
            return Grammar.IsRegName(host);
        }

        if (!host.EndsWith(']'))
        {
            return false;
        }

        var literal = host[1..^1];
        if (literal.StartsWith('v') || literal.StartsWith('V'))
        {
            var dot = literal.IndexOf('.', StringComparison.Ordinal);
            return dot > 1 && Grammar.IsHexDigits(literal.AsSpan(1, dot - 1)) && Grammar.IsFutureAddress(literal.AsSpan(dot + 1));
        }

        return literal.All(octet => char.IsAsciiHexDigit(octet) || octet is ':' or '.')
            && IPAddress.TryParse(literal, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
    }
}
