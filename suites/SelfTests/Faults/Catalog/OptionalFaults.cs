using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in statuses and in what a server need not offer.</summary>
internal static class OptionalFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(UpgradeNotNamed, "9110-7.8-426-upgrade", "A 426 carries no Upgrade.", "connections/upgrade-required", "status/upgrade-with-426"),
        Seed(CreatedWithoutLocation, "9110-9.3.3-post-201-location", "A 201 in answer to POST carries no Location.", "methods/post-creates"),
        Seed(ContentOn205, "9110-15.3.6-205-no-content", "A 205 has content.", "passive/reset-content-empty", "status/nothing-behind-205"),
        Seed(StatusOfFourDigits, "9112-4-status-line-grammar", "A 404 is written with four digits.", "passive/status-line", "methods/head-of-missing", "keep-alive/after-not-found"),
        Seed(StatusOfTwoDigits, "9112-4-status-line-grammar", "A 404 is written with two digits.", "passive/status-line", "methods/head-of-missing", "keep-alive/after-not-found"),
        Seed(SwitchesToAnything, "9110-7.8-only-offered", "Any protocol that is asked for gets a 101.", "connections/upgrade-not-offered[echoes]"),
        Seed(SwitchesForHttp10, "9110-7.8-ignore-in-http10", "An HTTP/1.0 request gets a 101.", "connections/upgrade-without-option-of-a-known-protocol[HTTP/1.0\\r\\nConnection: upgrade]"),
        Seed(SwitchUnnamed, "9110-7.8-101-upgrade-field", "A 101 does not name the protocol.", "connections/upgrade-switches", "connections/upgrade-offers[, echo ,]", "connections/upgrade-in-any-case[ECHO]"),
        Seed(SwitchUnconnected, "9110-7.8-upgrade-needs-connection", "A 101 carries Upgrade without the connection option.", "passive/upgrade-option", "connections/upgrade-required", "connections/upgrade-switches"),
        Seed(SwitchWithLength, "9112x-9110-7.8-101-shape", "A 101 carries Content-Length.", "connections/upgrade-switches"),
        Seed(TrailerUnannounced, "9110-6.6.2-trailer-announced", "A trailer field is not announced.", "passive/trailers-announced", "framing/trailers-sent"),
        Seed(TrailerWithLength, "9110-6.5.1-trailer-permitted", "A trailer section has Content-Length.", "passive/no-framing-in-trailers", "framing/trailers-sent"),
        Seed(AbortLooksWhole, "9112-8-abort-visible", "Content that fails ends as if it were whole.", "framing/failure-shows[?a]"),
        Seed(CountsOnGet, "9110-9.2.1-safe-no-side-effect", "GET adds to the counter.", "messages/safe-methods-do-not-count", "connections/counts-in-order"),
        Seed(PostCountsTwice, "9112-9.2-one-final-response-in-order", "POST is performed twice.", "connections/counts-in-order"),
        Seed(SchemeCaseCounts, "9110-11.1-scheme-case", "basic is not known as Basic.", "authentication/scheme-case[BASIC]"),
        Seed(CreatesInOnePlace, "9110-15.3.2-201-target", "Every POST creates the same resource.", "methods/two-posts-create-two"),
        Seed(LoginKeepsId, "rt-session-fixation-login-rotates", "Whoever logs in keeps the id from before.", "cookies/login-renews-the-id"),
        Seed(LogoutLeavesOpen, "rt-delete-by-max-age-0", "Whoever logs out is still logged in under the old id.", "cookies/logout-ends-the-session"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
