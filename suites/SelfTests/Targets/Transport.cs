namespace HttpConformance.SelfTests.Targets;

internal enum Transport
{
    Http,
    Https,
    UnixSocket,
}
