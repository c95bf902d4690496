namespace HttpConformance.Cookies;

/// <summary>What a prefix of the cookie-name promises (RFC 6265bis section 4.1.3).</summary>
internal static class PrefixAdvice
{
    public static void Check(SetCookiePiece name, Attributes attributes, ViolationCollector found)
    {
        string text = Octets.ToLatin1(name.Octets);
        if (PrefixOf(text) is not { } prefix)
        {
            return;
        }

        string code = prefix switch
        {
            "__Secure-" => SetCookieRequirements.SecurePrefix,
            "__Host-" => SetCookieRequirements.HostPrefix,
            _ => SetCookieRequirements.HttpPrefix,
        };
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
        {
            found.Warn(code, name.Offset, $"the cookie-name {name.Shown} differs from the prefix {prefix} in letter case, and user agents treat it the same: write {prefix}");
        }

        bool isHost = prefix.StartsWith("__Host-", StringComparison.Ordinal);
        string[] unmet =
        [
            .. attributes.Secure ? Array.Empty<string>() : ["Secure"],
            .. attributes.HttpOnly || !prefix.EndsWith("Http-", StringComparison.Ordinal) ? Array.Empty<string>() : ["HttpOnly"],
            .. attributes.HasDomain && isHost ? ["no Domain"] : Array.Empty<string>(),
            .. isHost && !attributes.MayHaveRootPath ? ["Path=/"] : Array.Empty<string>(),
        ];
        if (unmet.Length > 0)
        {
            Report(code, name, $"the cookie-name {name.Shown} needs {string.Join(", ", unmet)}, or user agents drop the cookie: write that, or drop the prefix", found);
        }
        else if (isHost && attributes.Path != "/")
        {
            found.Warn(code, name.Offset, $"the cookie-name {name.Shown} needs Path=/ in full, since not every user agent takes an empty Path for it: write Path=/");
        }
    }

    private static void Report(string code, SetCookiePiece name, string message, ViolationCollector found)
    {
        // The __Http- prefixes are in no RFC: user agents of today keep such a cookie.
        if (code == SetCookieRequirements.HttpPrefix)
        {
            found.Warn(code, name.Offset, message);
        }
        else
        {
            found.Fail(code, name.Offset, message);
        }
    }

    private static string? PrefixOf(string name) =>
        Array.Find(["__Secure-", "__Host-Http-", "__Host-", "__Http-"], prefix => Octets.StartsWithIgnoreCase(name, prefix));

    /// <summary>What the prefixes look at: of several attributes of one name, the last.</summary>
    internal readonly record struct Attributes(bool Secure, bool HttpOnly, bool HasDomain, bool HasPath, string Path)
    {
        /// <summary>A Path that does not start with "/" stands for the default-path, which may be "/".</summary>
        public bool MayHaveRootPath => HasPath && (Path == "/" || !Path.StartsWith('/'));
    }
}
