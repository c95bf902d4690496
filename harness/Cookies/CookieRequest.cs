namespace HttpConformance.Cookies;

/// <summary>What a jar needs to know of a request-uri; the request counts as a same-site, top-level one.</summary>
/// <param name="Host">Canonicalised.</param>
/// <param name="Path">The path portion: empty, or as written from the first "/" on; an empty one goes out as "/".</param>
/// <param name="IsSecure">Whether the connection is secure.</param>
internal sealed record CookieRequest(string Host, string Path, bool IsSecure)
{
    public static CookieRequest? From(Uri uri, bool loopbackIsSecure)
    {
        if (!uri.IsAbsoluteUri || uri.Scheme is not ("http" or "https" or "ws" or "wss") || HostName.Canonicalise(uri) is not { } host)
        {
            return null;
        }

        string path = CookiePath.OfRequest(uri);
        bool secure = uri.Scheme is "https" or "wss" || (loopbackIsSecure && uri.IsLoopback);
        return new CookieRequest(host, path.Length == 0 ? "/" : path, secure);
    }
}
