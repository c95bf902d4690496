using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="CookieFaults"/> show.</summary>
internal static class CookieProbes
{
    private static readonly string Visit = Get("/reader/");

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.NoCookieAtFirstVisit, "Set-Cookie: ", Visit),
        Shows(Fault.OneSidForAll, "sid=0123456789abcdef0123456789abcdef;", Visit),
        Shows(Fault.SidsInSequence, "sid=100002;", Visit, Visit),
        Shows(Fault.SetCookieCombined, "Path=/, b=2;", Get("/cookie/set?a=1&b=2")),
        Lacks(Fault.OnlyFirstCookieSet, "b=2;", Get("/cookie/set?a=1&b=2")),
        Shows(Fault.SetCookieLeaks, "a=1; Path=/\r\nSet-Cookie: b=2;", Get("/cookie/set?a=1"), Get("/cookie/set?b=2")),
        Shows(Fault.ExpiresWithHyphens, "expires=Fri, 03-Apr-2026 05:06:07 GMT", Visit),
        Shows(Fault.ExpiresAsAsctime, "expires=Fri Apr  3 05:06:07 2026", Visit),
        Shows(Fault.ExpiresWithNumericZone, "expires=Fri, 03 Apr 2026 05:06:07 +0000", Visit),
        Shows(Fault.ExpiresWrongWeekday, "expires=Sat, 03 Apr 2026 05:06:07 GMT", Visit),
        Shows(Fault.ExpiresInThePast, "expires=Tue, 03 Mar 2026 05:06:07 GMT", Visit),
        Shows(Fault.MaxAgeNotDigits, "max-age=3600.5", Visit),
        Shows(Fault.PathOfOtherCase, "path=/Image/;", Visit),
        Shows(Fault.PathTooNarrow, "path=/reader/;", Visit),
        Shows(Fault.ValueWithSpace, "sid=left right ", Visit),
        Shows(Fault.ValueWithComma, "sid=left,right,", Visit),
        Shows(Fault.ValueWithStrayQuote, "sid=left\"right", Visit),
        Shows(Fault.ValueNonAscii, "sid=caf\u00e9", Visit),
        Shows(Fault.NamelessCookie, "Set-Cookie: =nameless;", Visit),
        Shows(Fault.NameWithBracket, "Set-Cookie: a[0]=1;", Visit),
        Shows(Fault.AttributeTwice, "; Path=/\r\n", Visit),
        Shows(Fault.SameCookieTwice, "path=/image/\r\n", Visit),
        Shows(Fault.SecureOverHttp, "; Secure\r\n", Visit),
        Shows(Fault.SecureWithValue, "; HttpOnly=true\r\n", Visit),
        Shows(Fault.ForeignDomain, "; domain=example.org\r\n", Visit),
        Shows(Fault.SameSiteUnknown, "; SameSite=Maybe\r\n", Visit),
        Shows(Fault.SameSiteNoneInsecure, "; SameSite=None\r\n", Visit),
        Shows(Fault.SemicolonAtEnd, " GMT;\r\n", Visit),
        Shows(Fault.HostPrefixInsecure, "Set-Cookie: __Host-x=1;", Visit),
        Shows(Fault.LineBreakFromValue, "\r\nX-B:2;", Get("/cookie/set?a=1%0d%0aX-B:2")),
        Lacks(Fault.HeadWithoutSetCookie, "Set-Cookie: ", Bare("HEAD", "/reader/")),
        Shows(Fault.SetCookieTwo, "Set-Cookie2: ", Visit),
        Shows(Fault.SidNameCaseIgnored, "Content-Length: 32\r\n", Visit, Get("/image/", "Cookie: SID={sid}")),
        Lacks(Fault.LastPairOnly, "a=1\n", Echo("a=1; b=2")),
        Lacks(Fault.DuplicateNamesDropped, "a=2\n", Echo("a=1; a=2")),
        Lacks(Fault.SecondCookieLineIgnored, "b=2\n", Get("/cookie/echo", "Cookie: a=1", "Cookie: b=2")),
        Lacks(Fault.ValueCutAtSecondEquals, "a=b=c\n", Echo("a=b=c")),
        Lacks(Fault.QuotesStripped, "a=\"b\"\n", Echo("a=\"b\"")),
        Lacks(Fault.FiftiethPairDropped, "n50=50\n", Echo(string.Join("; ", Enumerable.Range(1, 50).Select(at => $"n{at}={at}")))),
        Lacks(Fault.PairsSplitAtComma, "a=1,b=2\n", Echo("a=1,b=2")),
        Shows(Fault.SpaceAfterSemicolonNeeded, "a=1;b=2\n", Echo("a=1;b=2")),
        Shows(Fault.ValuePercentDecoded, "a=A\n", Echo("a=%41")),
        Lacks(Fault.EmptyValueDropped, "a=\n", Echo("a=; b=2")),
        Lacks(Fault.ValueCutAt1024, "end\n", Echo("a=" + new string('x', 2_000) + "end")),
        Lacks(Fault.CookieOnGetOnly, "a=1\n", Bare("POST", "/cookie/echo", "Cookie: a=1")),
        Lacks(Fault.CookieNameCaseCounts, "a=1\n", Get("/cookie/echo", "cookie: a=1")),
        Shows(Fault.DeletedOnOtherPath, "Path=/cookie/;", Get("/cookie/delete?a")),
        Lacks(Fault.DeletedWithoutDate, "Expires=Thu, 01 Jan 1970 00:00:00 GMT", Get("/cookie/delete?a")),
        Shows(Fault.ForeignSidAdopted, "\r\n\r\nmine(end)", Get("/image/", "Cookie: sid=mine")),
        Lacks(Fault.SidUpperCased, "\r\n\r\n{sid}(end)", Visit, Get("/image/", "Cookie: sid={sid}")),
        Shows(Fault.PairsReversed, "b=2\na=1\n", Echo("a=1; b=2")),
    ];

    private static string Echo(string cookie) => Get("/cookie/echo", "Cookie: " + cookie);
}
