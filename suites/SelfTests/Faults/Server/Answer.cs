namespace HttpConformance.SelfTests.Faults;

/// <summary>A response as it is sent.</summary>
/// <param name="Response">The response.</param>
/// <param name="Octets">Its octets.</param>
internal sealed record Answer(Response Response, byte[] Octets);
