using static HttpConformance.SelfTests.Faults.Fault;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults of statelessness: what a request means depends on more than the request.</summary>
internal static class StatelessnessFaults
{
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        Seed(SidByConnection, "rt-state-not-from-connection", "The sid is remembered for the connection that got it."),
        Seed(SidByAddress, "rt-state-not-from-connection", "The sid is remembered for the client's address."),
        Seed(SidByOrder, "rt-state-not-from-connection", "The sids issued are handed to requests without cookie, in turn."),
        Seed(SidByUserAgent, "rt-state-not-from-connection", "The sid is remembered for the value of User-Agent."),
        Seed(SidOnlyOnItsConnection, "rt-state-survives-new-connection", "A sid is good only on the connection that got it."),
        Seed(SidWorksOnce, "rt-set-then-echo", "A sid is good for one request."),
        Seed(CookieKept, "rt-large-cookie-then-none-same-connection", "Cookie of an earlier request counts for one that has none."),
        Seed(AuthorizationKept, "9110-16.4.2-stateless-auth", "Credentials once shown open /private for the rest of the connection."),
        Seed(FieldsKept, "9110-3.3-stateless-per-request", "Field lines of the request before are added where the name is missing."),
        Seed(HostKept, "9112-3.2-host-missing", "A request without Host is served when one before it had Host."),
        Seed(RangeKept, "9110-3.3-stateless-per-request", "Range of the request before is applied again."),
        Seed(IfNoneMatchKept, "9110-15.4.5-304-only-conditional", "If-None-Match of the request before is applied again."),
        Seed(HeadSticks, "9110-3.3-stateless-per-request", "Behind a HEAD the connection gets no content any more."),
        Seed(NotFoundSticks, "9110-3.3-stateless-per-request", "Behind a 404 the connection gets nothing but 404."),
        Seed(FirstRequestDiffers, "9110-3.3-stateless-per-request", "The root resource has other content for the first request of a connection."),
        Seed(CounterInContent, "9110-8.8.1-strong-changes", "The large resource has a counter in it under an unchanged strong ETag."),
        Seed(ContentTailLeaks, "9110-3.3-stateless-per-request", "Short content is filled up with the tail of longer content before it."),
        Seed(EmptyContentRecalled, "9110-3.3-stateless-per-request", "The echo of a request without content is the content before it."),
        Seed(SlowValueShared, "9110-3.3-stateless-per-request", "The answer of /slow shows the last value that any client asked for."),
        Seed(FieldsShared, "rt-two-clients-interleaved-partial", "The echo shows the header section that came last, of any client."),
        Seed(StoreByConnection, "9110-9.3.4-put-then-get", "What was put is seen on its own connection only."),
        Seed(PipelinedCookiesShared, "rt-two-clients-pipelined", "Requests pipelined behind one with Cookie are read with that Cookie."),
    ];

    private static FaultInfo Seed(Fault fault, string requirement, string sentence) => new(fault, FaultTopic.Statelessness, requirement, sentence);
}
