using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of cookies: how they are set, read and taken back.</summary>
internal static class CookieFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(NoCookieAtFirstVisit, "rt-set-then-echo", "The first visit gets no Set-Cookie.", "cookies/classic-visit", "cookies/first-visit-reaches-the-image"),
        Seed(OneSidForAll, "rt-two-clients-two-jars", "Every client gets the same sid.", "cookies/fresh-sid-for-each-client", "cookies/set-cookie-stays-with-its-client"),
        Seed(SidsInSequence, "rt-session-id-unpredictable", "Each sid is the one before plus one.", "cookies/sid-is-no-counter", "cookies/sid-is-long-enough"),
        Seed(SetCookieCombined, "6265bis-3-set-cookie-not-combined", "Several cookies are set in one line, with commas.", "cookies/three-set-cookie-lines", "cookies/delete"),
        Seed(OnlyFirstCookieSet, "6265bis-3-set-cookie-not-combined", "Of several cookies only the first is set.", "cookies/three-set-cookie-lines", "cookies/delete"),
        Seed(SetCookieLeaks, "rt-two-clients-two-jars", "Cookies set for one client are set again in the next response to any.", "cookies/two-jars", "cookies/set-again-after-deletion"),
        Seed(ExpiresWithHyphens, "6265bis-4.1.1-expires-imf-fixdate", "Expires has the form 09-Jun-2027.", "cookies/expires-is-an-imf-fixdate", "passive/set-cookie", "cookies/cookie-names-are-tokens"),
        Seed(ExpiresAsAsctime, "6265bis-4.1.1-expires-imf-fixdate", "Expires has the asctime form.", "cookies/expires-is-an-imf-fixdate", "passive/set-cookie", "cookies/cookie-names-are-tokens"),
        Seed(ExpiresWithNumericZone, "6265bis-4.1.1-expires-imf-fixdate", "Expires ends in +0000.", "cookies/expires-is-an-imf-fixdate", "passive/set-cookie", "cookies/classic-visit"),
        Seed(ExpiresWrongWeekday, "6265bis-4.1.1-expires-imf-fixdate", "Expires names a wrong weekday.", "cookies/expires-is-an-imf-fixdate"),
        Seed(ExpiresInThePast, "rt-set-then-echo", "The first visit gets a cookie that has expired.", "cookies/classic-visit", "cookies/first-visit-reaches-the-image"),
        Seed(MaxAgeNotDigits, "6265bis-4.1.1-max-age-digits", "Max-Age has a fraction.", "cookies/max-age-is-digits", "passive/set-cookie", "cookies/classic-visit"),
        Seed(PathOfOtherCase, "rt-set-then-echo", "Path is /Image/ though the resource is /image/.", "cookies/classic-visit", "cookies/first-visit-reaches-the-image"),
        Seed(PathTooNarrow, "rt-set-then-echo", "Path is /reader/, so the cookie does not reach /image/.", "cookies/classic-visit", "cookies/first-visit-reaches-the-image"),
        Seed(ValueWithSpace, "6265bis-4.1.1-cookie-value-octets", "The sid has a space in it.", "cookies/sid-is-a-cookie-value", "passive/set-cookie", "cookies/classic-visit"),
        Seed(ValueWithComma, "6265bis-4.1.1-cookie-value-octets", "The sid has a comma in it.", "cookies/sid-is-a-cookie-value", "passive/set-cookie", "cookies/classic-visit"),
        Seed(ValueWithStrayQuote, "6265bis-4.1.1-cookie-value-octets", "The sid has one quotation mark in it.", "cookies/sid-is-a-cookie-value", "passive/set-cookie", "cookies/classic-visit"),
        Seed(ValueNonAscii, "6265bis-4.1.1-cookie-value-octets", "The sid has an octet above 7F in it.", "cookies/sid-is-a-cookie-value", "passive/set-cookie", "cookies/classic-visit"),
        Seed(NamelessCookie, "6265bis-4.1.1-no-nameless-cookie", "A second cookie without name is set.", "cookies/cookie-names-are-tokens", "passive/set-cookie"),
        Seed(NameWithBracket, "6265bis-4.1.1-cookie-name-token", "A second cookie named a[0] is set.", "cookies/cookie-names-are-tokens", "passive/set-cookie"),
        Seed(AttributeTwice, "6265bis-4.1.1-duplicate-attribute", "Path stands twice in one Set-Cookie.", "cookies/no-attribute-twice", "passive/set-cookie", "cookies/cookie-names-are-tokens"),
        Seed(SameCookieTwice, "6265bis-4.1.1-duplicate-cookie-name", "One response sets sid twice.", "cookies/sid-is-set-once", "passive/set-cookie-names", "cookies/condition-beside-a-cookie"),
        Seed(SecureOverHttp, "rt-secure-over-http-not-stored", "The sid is marked Secure over plain http.", "cookies/classic-visit", "cookies/first-visit-reaches-the-image"),
        Seed(SecureWithValue, "6265bis-4.1.1-flag-attributes-have-no-value", "HttpOnly carries a value.", "cookies/flags-have-no-value", "passive/set-cookie", "cookies/cookie-names-are-tokens"),
        Seed(ForeignDomain, "6265bis-4.1.2.3-domain-covers-origin", "Domain names a host that is not this one.", "cookies/classic-visit", "cookies/first-visit-reaches-the-image"),
        Seed(SameSiteUnknown, "6265bis-4.1.1-samesite-value", "SameSite has a value of its own making.", "cookies/samesite-is-known", "passive/set-cookie", "cookies/cookie-names-are-tokens"),
        Seed(SameSiteNoneInsecure, "6265bis-5.7-samesite-none-needs-secure", "SameSite=None comes without Secure.", "cookies/classic-visit", "cookies/first-visit-reaches-the-image"),
        Seed(SemicolonAtEnd, "6265bis-4.1.1-set-cookie-grammar", "Set-Cookie ends with a semicolon.", "cookies/no-empty-attribute", "passive/set-cookie", "cookies/condition-beside-a-cookie"),
        Seed(HostPrefixInsecure, "6265bis-4.1.3-host-prefix", "A cookie named __Host-x is set without Secure.", "cookies/prefixed-names-keep-their-promise"),
        Seed(LineBreakFromValue, "rt-header-injection-by-value", "%0d%0a in a value to set becomes a line break.", "cookies/no-line-from-a-value[%00%0d%0a]", "cookies/no-attribute-from-a-value"),
        Seed(HeadWithoutSetCookie, "rt-head-sets-cookie", "HEAD leaves out the Set-Cookie that GET sends.", "cookies/head-sets-the-sid"),
        Seed(SetCookieTwo, "2965-set-cookie2-obsolete", "Set-Cookie2 is sent in place of Set-Cookie.", "passive/set-cookie2", "cookies/classic-visit"),
        Seed(SidNameCaseIgnored, "6265bis-4.2.2-name-case-sensitive", "SID is taken for sid.", "cookies/sid-is-not-SID"),
        Seed(LastPairOnly, "6265bis-4.2.1-cookie-string-basic", "Only the last pair of a Cookie line is read.", "cookies/equal-names", "cookies/pairs-in-order"),
        Seed(DuplicateNamesDropped, "6265bis-4.2.2-do-not-rely-on-order", "Of pairs with one name only the first is read.", "cookies/stale-and-fresh-sid", "cookies/equal-names"),
        Seed(SecondCookieLineIgnored, "6265bis-4.2.1-multiple-cookie-fields", "A second Cookie line is not read.", "cookies/sid-in-the-second-cookie-line", "cookies/two-cookie-lines"),
        Seed(ValueCutAtSecondEquals, "6265bis-4.2.2-equals-in-value", "A value ends at its first equals sign.", "cookies/equals-in-value", "cookies/equals-in-value-and-back"),
        Seed(QuotesStripped, "6265bis-4.1.1-quotes-are-part-of-value", "Quotation marks around a value are lost.", "cookies/quotes-belong-to-the-value"),
        Seed(FiftiethPairDropped, "robust-cookie-50-pairs", "Pairs behind the forty-ninth are dropped.", "cookies/fifty-pairs", "cookies/fifty-set-cookie-lines"),
        Seed(PairsSplitAtComma, "robust-cookie-space-and-comma", "A comma separates pairs.", "cookies/space-and-comma-in-values"),
        Seed(SpaceAfterSemicolonNeeded, "6265bis-4.2.1-no-space-after-semicolon", "A semicolon without space does not separate pairs.", "cookies/no-space-after-semicolon", "cookies/empty-cookie-field-has-no-pairs[Cookie: ;]"),
        Seed(ValuePercentDecoded, "6265bis-4.2.2-percent-is-opaque", "Percent escapes in a value are decoded.", "cookies/percent-written-is-read"),
        Seed(EmptyValueDropped, "6265bis-4.2.2-empty-value", "A pair with an empty value is dropped.", "cookies/empty-value", "cookies/empty-value-and-back"),
        Seed(ValueCutAt1024, "robust-cookie-4096", "A pair is cut behind 1,024 octets.", "cookies/largest-cookie-is-read", "cookies/large-cookie-is-not-cut"),
        Seed(CookieOnGetOnly, "robust-cookie-on-every-method", "Cookie counts for GET only.", "cookies/head-reads-the-cookie"),
        Seed(CookieNameCaseCounts, "robust-cookie-field-name-case", "cookie in lower case is not read.", "cookies/field-name-in-any-case[COOKIE]"),
        Seed(DeletedOnOtherPath, "rt-delete-must-match-scope", "A cookie is expired on another Path than it was set on.", "cookies/delete", "cookies/delete-the-only-cookie"),
        Seed(DeletedWithoutDate, "rt-delete-by-past-expires", "A cookie to delete gets an empty value and stays.", "cookies/delete", "cookies/delete-the-only-cookie"),
        Seed(ForeignSidAdopted, "rt-session-fixation-foreign-id", "A sid that was never issued is adopted.", "cookies/foreign-sid-is-not-adopted", "cookies/unknown-sid[\"{nonce}{nonce}\"]"),
        Seed(SidUpperCased, "rt-set-then-echo", "The sid comes back in upper case.", "cookies/classic-visit", "cookies/sid-stays-good"),
        Seed(PairsReversed, "6265bis-4.2.1-cookie-string-basic", "Pairs are read in reverse order.", "cookies/equal-names", "cookies/pairs-in-order"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) => new(fault, FaultTopic.Cookies, requirement, sentence) { CaughtBy = caughtBy };
}
