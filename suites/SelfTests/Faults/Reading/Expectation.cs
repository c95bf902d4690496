namespace HttpConformance.SelfTests.Faults;

/// <summary>What the Expect field of a request asks for (RFC 9110 §10.1.1).</summary>
internal enum Expectation
{
    None,
    Continue,
    Unknown,
}
