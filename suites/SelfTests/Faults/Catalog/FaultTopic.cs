namespace HttpConformance.SelfTests.Faults;

/// <summary>The six topics that faults are seeded in.</summary>
internal enum FaultTopic
{
    MessageExchange,
    Methods,
    Statelessness,
    Cookies,
    KeepAlive,
    Pipelining,
}
