using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Writes the Set-Cookie lines of a first visit.</summary>
internal static class SessionCookie
{
    public static IEnumerable<string> Lines(string sid, ServerSettings settings)
    {
        var life = settings.Is(LawfulVariant.CookiesByMaxAge) ? "max-age=86400" : $"expires={Expires(settings)}";
        var line = $"sid={sid}; path={Path(settings)}; {life}";
        yield return settings.Fault switch
        {
            Fault.MaxAgeNotDigits => line + "; max-age=3600.5",
            Fault.AttributeTwice => line + "; Path=/",
            Fault.SecureOverHttp => line + "; Secure",
            Fault.SecureWithValue => line + "; HttpOnly=true",
            Fault.ForeignDomain => line + "; domain=example.org",
            Fault.SameSiteUnknown => line + "; SameSite=Maybe",
            Fault.SameSiteNoneInsecure => line + "; SameSite=None",
            Fault.SemicolonAtEnd => line + ";",
            _ when settings.Is(LawfulVariant.OrnateSetCookie) => $"sid={sid}; HTTPONLY; EXPIRES={Expires(settings)}; sAmEsItE=Lax; Max-Age=86400; PATH=/; x-note=kept short",
            _ => line,
        };
        var second = settings.Fault switch
        {
            Fault.NamelessCookie => "=nameless; path=/",
            Fault.NameWithBracket => "a[0]=1; path=/",
            Fault.SameCookieTwice => $"sid={sid}; path=/image/",
            Fault.HostPrefixInsecure => "__Host-x=1; path=/",
            _ => null,
        };
        if (second is not null)
        {
            yield return second;
        }
    }

    private static string Path(ServerSettings settings) => settings.Fault switch
    {
        Fault.PathOfOtherCase => "/Image/",
        Fault.PathTooNarrow => "/reader/",
        _ => "/",
    };

    private static string Expires(ServerSettings settings)
    {
        var moment = settings.Now.AddDays(settings.Is(Fault.ExpiresInThePast) ? -1 : 30);
        string In(string format) => moment.ToString(format, CultureInfo.InvariantCulture);
        return settings.Fault switch
        {
            Fault.ExpiresWithHyphens => In("ddd, dd-MMM-yyyy HH:mm:ss 'GMT'"),
            Fault.ExpiresAsAsctime => HttpDate.FormatAsctime(moment),
            Fault.ExpiresWithNumericZone => In("ddd, dd MMM yyyy HH:mm:ss '+0000'"),
            Fault.ExpiresWrongWeekday => moment.AddDays(1).ToString("ddd", CultureInfo.InvariantCulture) + In("', 'dd MMM yyyy HH:mm:ss 'GMT'"),
            _ => HttpDate.Format(moment),
        };
    }
}
