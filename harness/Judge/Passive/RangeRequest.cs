using HttpConformance.Replay;

namespace HttpConformance.Judge.Passive;

/// <summary>What the Range of a request asks for (RFC 9110 §14.2), as far as rules over responses need to know.</summary>
internal static class RangeRequest
{
    /// <summary>Whether it is a GET with a Range in bytes.</summary>
    public static bool IsForBytes(SentRequest? request) =>
        request is { Method: "GET" } && request.Values("Range").Any(value => value.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase));

    /// <summary>How many ranges it asks for; malformed members count, so that doubt speaks for several.</summary>
    public static int Count(SentRequest request) =>
        request.Values("Range").Sum(value => value.Split(',').Count(member => member.Trim(' ', '\t').Length > 0));

    /// <summary>Whether the target asks for this very status code, as the status capability of the target contract does.</summary>
    public static bool NamesStatus(SentRequest request, string status) => request.Target.Contains(status, StringComparison.Ordinal);
}
