namespace HttpConformance.Replay;

/// <summary>A request as the suite sent it, as far as its octets can be read as one.</summary>
/// <param name="Method">The method as sent.</param>
/// <param name="Target">The request target as sent.</param>
/// <param name="Version">The version as sent; empty where the request line has none.</param>
public sealed record SentRequest(string Method, string Target, string Version);
