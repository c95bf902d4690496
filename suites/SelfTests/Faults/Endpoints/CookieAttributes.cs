using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Sets one cookie with the attributes of the query, each held to its grammar (RFC 6265bis §4.1.1).</summary>
internal static class CookieAttributes
{
    private static readonly string[] SameSites = ["Strict", "Lax", "None"];

    public static Response Set(Request request)
    {
        var line = Line(name => Text(request, name));
        return line is null ? Response.Text(400, "An attribute does not match its grammar.\n") : Response.Text(200, line + "\n").With("Set-Cookie", line);
    }

    private static string? Line(Func<string, string?> text)
    {
        var (name, path, domain) = (text("name"), text("path"), text("domain"));
        if (name is null || !Grammar.IsToken(name) || !IsAttributeValue(path) || !IsAttributeValue(domain))
        {
            return null;
        }

        var line = $"{name}={string.Concat((text("value") ?? "").Select(Written))}";
        line += path is null ? "" : $"; Path={path}";
        line += domain is null ? "" : $"; Domain={domain}";
        if (text("max-age") is { } age)
        {
            if (!Grammar.IsDigits(age.StartsWith('-') ? age[1..] : age))
            {
                return null;
            }

            // What is over already is written as 0, since no minus may stand here.
            line += $"; Max-Age={(age.StartsWith('-') ? "0" : age.TrimStart('0') is { Length: > 0 } digits ? digits : "0")}";
        }

        if (text("expires") is { } expires)
        {
            if (HttpDate.Parse(expires, DateTimeOffset.UnixEpoch) is not { } moment)
            {
                return null;
            }

            line += $"; Expires={HttpDate.Format(moment)}";
        }

        line += text("secure") is "1" ? "; Secure" : "";
        line += text("http-only") is "1" ? "; HttpOnly" : "";
        if (text("same-site") is { } sameSite)
        {
            var known = Array.Find(SameSites, each => each.Equals(sameSite, StringComparison.OrdinalIgnoreCase));
            return known is null ? null : $"{line}; SameSite={known}";
        }

        return line;
    }

    private static bool IsAttributeValue(string? value) => value?.All(octet => octet is >= ' ' and <= '~' and not ';') ?? true;

    /// <summary>An octet that no cookie-value may have is percent-encoded.</summary>
    private static string Written(char octet) => octet is > ' ' and < '\x7f' and not ('"' or ',' or ';' or '\\' or '%')
        ? octet.ToString()
        : ((int)octet).ToString("'%'X2", CultureInfo.InvariantCulture);

    private static string? Text(Request request, string name) => request.Query.Split('&')
        .Select(pair => pair.Split('=', 2))
        .Where(parts => parts[0] == name)
        .Select(parts => Grammar.PercentDecoded(parts.Length > 1 ? parts[1] : ""))
        .FirstOrDefault();
}
