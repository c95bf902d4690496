using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of statelessness: what a request means depends on more than the request.</summary>
internal static class StatelessnessFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(SidByConnection, "rt-state-not-from-connection", "The sid is remembered for the connection that got it.", "statelessness/sid-is-not-taken-from-the-connection"),
        Seed(SidByAddress, "rt-state-not-from-connection", "The sid is remembered for the client's address.", "statelessness/sid-is-not-remembered", "statelessness/sid-is-not-taken-from-the-address"),
        Seed(SidByOrder, "rt-state-not-from-connection", "The sids issued are handed to requests without cookie, in turn.", "statelessness/sid-is-not-remembered", "statelessness/sid-is-not-taken-from-the-address"),
        Seed(SidByUserAgent, "rt-state-not-from-connection", "The sid is remembered for the value of User-Agent.", "statelessness/sid-is-not-remembered", "statelessness/sid-is-not-taken-from-the-address"),
        Seed(SidOnlyOnItsConnection, "rt-state-survives-new-connection", "A sid is good only on the connection that got it.", "statelessness/sid-on-another-connection", "statelessness/half-a-cookie-while-another-client-is-served"),
        Seed(SidWorksOnce, "rt-set-then-echo", "A sid is good for one request.", "cookies/sid-stays-good", "statelessness/sid-is-not-remembered"),
        Seed(CookieKept, "rt-large-cookie-then-none-same-connection", "Cookie of an earlier request counts for one that has none.", "statelessness/many-pairs-then-none", "statelessness/pairs-are-not-remembered"),
        Seed(AuthorizationKept, "9110-16.4.2-stateless-auth", "Credentials once shown open /private for the rest of the connection.", "statelessness/credentials-are-not-remembered", "statelessness/credentials-in-a-pipeline"),
        Seed(FieldsKept, "9110-3.3-stateless-per-request", "Field lines of the request before are added where the name is missing.", "statelessness/fields-are-not-remembered", "statelessness/fields-in-a-pipeline"),
        Seed(HostKept, "9112-3.2-host-missing", "A request without Host is served when one before it had Host.", "statelessness/host-is-not-remembered"),
        Seed(RangeKept, "9110-3.3-stateless-per-request", "Range of the request before is applied again.", "statelessness/range-is-not-remembered", "passive/part-asked-for"),
        Seed(IfNoneMatchKept, "9110-15.4.5-304-only-conditional", "If-None-Match of the request before is applied again.", "statelessness/if-none-match-is-not-remembered"),
        Seed(HeadSticks, "9110-3.3-stateless-per-request", "Behind a HEAD the connection gets no content any more.", "statelessness/get-behind-head"),
        Seed(NotFoundSticks, "9110-3.3-stateless-per-request", "Behind a 404 the connection gets nothing but 404.", "statelessness/found-behind-not-found"),
        Seed(FirstRequestDiffers, "9110-3.3-stateless-per-request", "The root resource has other content for the first request of a connection.", "statelessness/first-request-is-not-special"),
        Seed(CounterInContent, "9110-8.8.1-strong-changes", "The large resource has a counter in it under an unchanged strong ETag.", "statelessness/range-is-not-remembered", "statelessness/large-content-is-the-same-everywhere"),
        Seed(ContentTailLeaks, "9110-3.3-stateless-per-request", "Short content is filled up with the tail of longer content before it.", "statelessness/content-is-not-remembered"),
        Seed(EmptyContentRecalled, "9110-3.3-stateless-per-request", "The echo of a request without content is the content before it.", "statelessness/content-is-not-recalled"),
        Seed(SlowValueShared, "9110-3.3-stateless-per-request", "The answer of /slow shows the last value that any client asked for.", "statelessness/slow-answers-on-two-connections"),
        Seed(FieldsShared, "rt-two-clients-interleaved-partial", "The echo shows the header section that came last, of any client.", "statelessness/fields-on-two-connections"),
        Seed(StoreByConnection, "9110-9.3.4-put-then-get", "What was put is seen on its own connection only.", "statelessness/stored-for-every-connection", "statelessness/get-changes-nothing"),
        Seed(PipelinedCookiesShared, "rt-two-clients-pipelined", "Requests pipelined behind one with Cookie are read with that Cookie.", "statelessness/pairs-in-a-pipeline", "statelessness/two-clients-in-a-pipeline"),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence, params string[] caughtBy) => new(fault, FaultTopic.Statelessness, requirement, sentence) { CaughtBy = caughtBy };
}
