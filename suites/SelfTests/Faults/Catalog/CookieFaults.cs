using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of cookies: how they are set, read and taken back.</summary>
internal static class CookieFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(NoCookieAtFirstVisit, "rt-set-then-echo", "The first visit gets no Set-Cookie."),
        Seed(OneSidForAll, "rt-two-clients-two-jars", "Every client gets the same sid."),
        Seed(SidsInSequence, "rt-session-id-unpredictable", "Each sid is the one before plus one."),
        Seed(SetCookieCombined, "6265bis-3-set-cookie-not-combined", "Several cookies are set in one line, with commas."),
        Seed(OnlyFirstCookieSet, "6265bis-3-set-cookie-not-combined", "Of several cookies only the first is set."),
        Seed(SetCookieLeaks, "rt-two-clients-two-jars", "Cookies set for one client are set again in the next response to any."),
        Seed(ExpiresWithHyphens, "6265bis-4.1.1-expires-imf-fixdate", "Expires has the form 09-Jun-2027."),
        Seed(ExpiresAsAsctime, "6265bis-4.1.1-expires-imf-fixdate", "Expires has the asctime form."),
        Seed(ExpiresWithNumericZone, "6265bis-4.1.1-expires-imf-fixdate", "Expires ends in +0000."),
        Seed(ExpiresWrongWeekday, "6265bis-4.1.1-expires-imf-fixdate", "Expires names a wrong weekday."),
        Seed(ExpiresInThePast, "rt-set-then-echo", "The first visit gets a cookie that has expired."),
        Seed(MaxAgeNotDigits, "6265bis-4.1.1-max-age-digits", "Max-Age has a fraction."),
        Seed(PathOfOtherCase, "rt-set-then-echo", "Path is /Image/ though the resource is /image/."),
        Seed(PathTooNarrow, "rt-set-then-echo", "Path is /reader/, so the cookie does not reach /image/."),
        Seed(ValueWithSpace, "6265bis-4.1.1-cookie-value-octets", "The sid has a space in it."),
        Seed(ValueWithComma, "6265bis-4.1.1-cookie-value-octets", "The sid has a comma in it."),
        Seed(ValueWithStrayQuote, "6265bis-4.1.1-cookie-value-octets", "The sid has one quotation mark in it."),
        Seed(ValueNonAscii, "6265bis-4.1.1-cookie-value-octets", "The sid has an octet above 7F in it."),
        Seed(NamelessCookie, "6265bis-4.1.1-no-nameless-cookie", "A second cookie without name is set."),
        Seed(NameWithBracket, "6265bis-4.1.1-cookie-name-token", "A second cookie named a[0] is set."),
        Seed(AttributeTwice, "6265bis-4.1.1-duplicate-attribute", "Path stands twice in one Set-Cookie."),
        Seed(SameCookieTwice, "6265bis-4.1.1-duplicate-cookie-name", "One response sets sid twice."),
        Seed(SecureOverHttp, "rt-secure-over-http-not-stored", "The sid is marked Secure over plain http."),
        Seed(SecureWithValue, "6265bis-4.1.1-flag-attributes-have-no-value", "HttpOnly carries a value."),
        Seed(ForeignDomain, "6265bis-4.1.2.3-domain-covers-origin", "Domain names a host that is not this one."),
        Seed(SameSiteUnknown, "6265bis-4.1.1-samesite-value", "SameSite has a value of its own making."),
        Seed(SameSiteNoneInsecure, "6265bis-5.7-samesite-none-needs-secure", "SameSite=None comes without Secure."),
        Seed(SemicolonAtEnd, "6265bis-4.1.1-set-cookie-grammar", "Set-Cookie ends with a semicolon."),
        Seed(HostPrefixInsecure, "6265bis-4.1.3-host-prefix", "A cookie named __Host-x is set without Secure."),
        Seed(LineBreakFromValue, "rt-header-injection-by-value", "%0d%0a in a value to set becomes a line break."),
        Seed(HeadWithoutSetCookie, "rt-head-sets-cookie", "HEAD leaves out the Set-Cookie that GET sends."),
        Seed(SetCookieTwo, "2965-set-cookie2-obsolete", "Set-Cookie2 is sent in place of Set-Cookie."),
        Seed(SidNameCaseIgnored, "6265bis-4.2.2-name-case-sensitive", "SID is taken for sid."),
        Seed(LastPairOnly, "6265bis-4.2.1-cookie-string-basic", "Only the last pair of a Cookie line is read."),
        Seed(DuplicateNamesDropped, "6265bis-4.2.2-do-not-rely-on-order", "Of pairs with one name only the first is read."),
        Seed(SecondCookieLineIgnored, "6265bis-4.2.1-multiple-cookie-fields", "A second Cookie line is not read."),
        Seed(ValueCutAtSecondEquals, "6265bis-4.2.2-equals-in-value", "A value ends at its first equals sign."),
        Seed(QuotesStripped, "6265bis-4.1.1-quotes-are-part-of-value", "Quotation marks around a value are lost."),
        Seed(FiftiethPairDropped, "robust-cookie-50-pairs", "Pairs behind the forty-ninth are dropped."),
        Seed(PairsSplitAtComma, "robust-cookie-space-and-comma", "A comma separates pairs."),
        Seed(SpaceAfterSemicolonNeeded, "6265bis-4.2.1-no-space-after-semicolon", "A semicolon without space does not separate pairs."),
        Seed(ValuePercentDecoded, "6265bis-4.2.2-percent-is-opaque", "Percent escapes in a value are decoded."),
        Seed(EmptyValueDropped, "6265bis-4.2.2-empty-value", "A pair with an empty value is dropped."),
        Seed(ValueCutAt1024, "robust-cookie-4096", "A pair is cut behind 1,024 octets."),
        Seed(CookieOnGetOnly, "robust-cookie-on-every-method", "Cookie counts for GET only."),
        Seed(CookieNameCaseCounts, "robust-cookie-field-name-case", "cookie in lower case is not read."),
        Seed(DeletedOnOtherPath, "rt-delete-must-match-scope", "A cookie is expired on another Path than it was set on."),
        Seed(DeletedWithoutDate, "rt-delete-by-past-expires", "A cookie to delete gets an empty value and stays."),
        Seed(ForeignSidAdopted, "rt-session-fixation-foreign-id", "A sid that was never issued is adopted."),
        Seed(SidUpperCased, "rt-set-then-echo", "The sid comes back in upper case."),
        Seed(PairsReversed, "6265bis-4.2.1-cookie-string-basic", "Pairs are read in reverse order."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence) => new(fault, FaultTopic.Cookies, requirement, sentence);
}
