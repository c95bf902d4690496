using System.Globalization;
using System.Net;

namespace HttpConformance.Cookies;

/// <summary>Canonicalised hosts and how a host matches a Domain (RFC 6265bis sections 5.1.2 and 5.1.3).</summary>
internal static class HostName
{
    private static readonly IdnMapping Idn = new() { AllowUnassigned = true };

    /// <summary>
    /// The host in lower case and in A-labels, IPv6 without brackets; null for none, for a name outside letters, digits,
    /// hyphens and underscores, and for an "xn--" label that decodes to nothing. The underscore is not in RFC 5890, but
    /// hosts of test networks carry it and every resolver takes it.
    /// </summary>
    public static string? Canonicalise(Uri uri)
    {
        if (uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6))
        {
            return null;
        }

        string host = uri.IdnHost.Trim('[', ']').ToLowerInvariant();
        return uri.HostNameType != UriHostNameType.Dns || Array.TrueForAll(host.Split('.'), IsLabel) ? host : null;
    }

    public static bool IsIpAddress(string host) =>
        host.Contains(':', StringComparison.Ordinal) || (host.Length > 0 && char.IsAsciiDigit(host[^1]) && IPAddress.TryParse(host, out _));

    public static bool DomainMatches(string host, string domain) =>
        host == domain
        || (host.Length > domain.Length
            && host.EndsWith(domain, StringComparison.Ordinal)
            && host[host.Length - domain.Length - 1] == '.'
            && !IsIpAddress(host));

    private static bool IsLabel(string label)
    {
        if (!label.StartsWith("xn--", StringComparison.Ordinal))
        {
            return label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
        }

        try
        {
            return Idn.GetUnicode(label).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
