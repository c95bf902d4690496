namespace HttpConformance.SelfTests.Faults;

/// <summary>A request that has been read, or what is wrong with it.</summary>
/// <param name="Request">The request, as far as it was read.</param>
/// <param name="Ready">The answer where none is to be looked for.</param>
/// <param name="MoreWaiting">Whether octets behind the request have come already.</param>
internal sealed record Exchange(Request? Request, Response? Ready, bool MoreWaiting);
