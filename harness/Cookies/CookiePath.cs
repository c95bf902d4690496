using System.Globalization;
using System.Text;

namespace HttpConformance.Cookies;

/// <summary>The path of a request, its default-path and path-match (RFC 6265bis section 5.1.4): octets, never decoded.</summary>
internal static class CookiePath
{
    /// <summary>
    /// The path as it was written, since <see cref="Uri.AbsolutePath"/> resolves dot segments and decodes %6F. What
    /// cannot stand in a request target (SP, non-ASCII) is percent-encoded, as a client would send it.
    /// </summary>
    public static string OfRequest(Uri uri)
    {
        string written = uri.OriginalString.Trim();
        int authority = uri.Scheme.Length + 3;
        if (written.Length < authority || !written.StartsWith(uri.Scheme, StringComparison.OrdinalIgnoreCase)
            || written.AsSpan(uri.Scheme.Length, 3) is not "://")
        {
            return uri.AbsolutePath;
        }

        int start = written.AsSpan(authority).IndexOfAny("/\\?#");
        string target = start < 0 ? string.Empty : written[(authority + start)..];
        int end = target.AsSpan().IndexOfAny('?', '#');
        return PercentEncoded(end < 0 ? target : target[..end]);
    }

    public static string DefaultFor(string requestPath)
    {
        int last = requestPath.LastIndexOf('/');
        return last <= 0 || requestPath[0] != '/' ? "/" : requestPath[..last];
    }

    public static bool Matches(string requestPath, string cookiePath) =>
        requestPath.StartsWith(cookiePath, StringComparison.Ordinal)
        && (requestPath.Length == cookiePath.Length || cookiePath.EndsWith('/') || requestPath[cookiePath.Length] == '/');

    private static string PercentEncoded(string path)
    {
        if (path.All(letter => letter is > ' ' and < '\x7F' and not '\\'))
        {
            return path;
        }

        var encoded = new StringBuilder(path.Length);
        foreach (byte octet in Encoding.UTF8.GetBytes(path))
        {
            // System.Uri reads a backslash in an http path as "/".
            _ = octet switch
            {
                (byte)'\\' => encoded.Append('/'),
                > 0x20 and < 0x7F => encoded.Append((char)octet),
                _ => encoded.Append(CultureInfo.InvariantCulture, $"%{octet:X2}"),
            };
        }

        return encoded.ToString();
    }
}
