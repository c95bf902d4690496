using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of message exchange that stand in statuses and in what a server need not offer.</summary>
internal static class OptionalFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(ProxyChallengeMissing, "TODO", "A 407 carries no Proxy-Authenticate."),
        Seed(UpgradeNotNamed, "TODO", "A 426 carries no Upgrade."),
        Seed(CreatedWithoutLocation, "TODO", "A 201 in answer to POST carries no Location."),
        Seed(ContentOn205, "TODO", "A 205 has content."),
        Seed(StatusOfFourDigits, "TODO", "A 404 is written with four digits."),
        Seed(StatusOfTwoDigits, "TODO", "A 404 is written with two digits."),
        Seed(SwitchesToAnything, "TODO", "Any protocol that is asked for gets a 101."),
        Seed(SwitchesForHttp10, "TODO", "An HTTP/1.0 request gets a 101."),
        Seed(SwitchUnnamed, "TODO", "A 101 does not name the protocol."),
        Seed(SwitchUnconnected, "TODO", "A 101 carries Upgrade without the connection option."),
        Seed(SwitchWithLength, "TODO", "A 101 carries Content-Length."),
        Seed(TrailerUnannounced, "TODO", "A trailer field is not announced."),
        Seed(TrailerWithLength, "TODO", "A trailer section has Content-Length."),
        Seed(AbortLooksWhole, "TODO", "Content that fails ends as if it were whole."),
        Seed(CountsOnGet, "TODO", "GET adds to the counter."),
        Seed(PostCountsTwice, "TODO", "POST is performed twice."),
        Seed(SchemeCaseCounts, "TODO", "basic is not known as Basic."),
        Seed(CreatesInOnePlace, "TODO", "Every POST creates the same resource."),
        Seed(LoginKeepsId, "TODO", "Whoever logs in keeps the id from before."),
        Seed(LogoutLeavesOpen, "TODO", "Whoever logs out is still logged in under the old id."),
        Seed(FormEscapesKept, "TODO", "Escapes in a form are not decoded."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) =>
        new(fault, FaultTopic.MessageExchange, requirement, sentence) { CaughtBy = caughtBy };
}
