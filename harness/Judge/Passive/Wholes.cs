using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge.Passive;

/// <summary>
/// The last 200 to each GET, so that a part can be compared with the whole that the same request without Range gets.
/// Requests are the same where target and all other field lines are: what a target negotiates or who asks changes nothing then.
/// </summary>
internal sealed class Wholes
{
    private const int MostKept = 64;

    /// <summary>Requests with more field lines are not remembered: to tell them apart costs more than they show.</summary>
    private const int MostFields = 100;

    private readonly Dictionary<string, Response> _responses = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>Keeps the response where it is a whole.</summary>
    public void Keep(ObservedResponse observed)
    {
        if (observed is not { Response: { Status: 200, IsComplete: true } response, Request: { Method: "GET", Fields.Count: <= MostFields } request } || request.Has("Range"))
        {
            return;
        }

        var key = KeyOf(request);
        if (!_responses.ContainsKey(key))
        {
            _order.Enqueue(key);
        }

        _responses[key] = response;
        if (_order.Count > MostKept)
        {
            _responses.Remove(_order.Dequeue());
        }
    }

    /// <summary>The whole of which this is a part or a refusal; <see langword="null"/> where it was not seen.</summary>
    public Response? For(ObservedResponse observed) =>
        observed.Request is { Method: "GET", Fields.Count: <= MostFields } request && request.Has("Range") ? _responses.GetValueOrDefault(KeyOf(request)) : null;

    /// <summary>Whether both have the same strong entity tag, and so are about the same octets (RFC 9110 §8.8.1).</summary>
    public static bool AreSame(Response one, Response other) =>
        TagOf(one) is { } tag && !tag.StartsWith("W/", StringComparison.Ordinal) && tag == TagOf(other);

    /// <summary>The entity tag; <see langword="null"/> without one.</summary>
    public static string? TagOf(Response response) => response.Fields.Named("ETag").FirstOrDefault()?.Text;

    private static string KeyOf(SentRequest request) => string.Join('\n', request.Fields
        .Select(line => (Name: line.Key.ToUpperInvariant(), line.Value))
        .Where(line => line.Name is not ("RANGE" or "IF-RANGE" or "CONNECTION"))
        .Select(line => $"{line.Name}:{line.Value}")
        .Order(StringComparer.Ordinal)
        .Prepend(request.Target));
}
