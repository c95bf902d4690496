using HttpConformance.Replay;

namespace HttpConformance.Judge;

/// <summary>Says what came on a connection during a turn.</summary>
internal static class CameText
{
    private const int Listed = 5;

    /// <summary>The responses, and how the connection stands after them. The caller holds the recorder's gate.</summary>
    public static string Of(ConnectionWatch watch)
    {
        var connection = watch.Connection;
        var responses = watch.Responses;
        var count = watch.Limit - watch.FirstResponse;
        var parts = responses.Skip(watch.FirstResponse).Take(Math.Min(count, Listed)).Select(ResponseText.Summary).ToList();
        if (count > Listed)
        {
            parts.Add($"{count - Listed} more");
        }

        if (watch.HasPartial && connection.Reader.Partial is { } partial)
        {
            parts.Add(partial.Status > 0 ? $"an incomplete response ({partial.Status}, {partial.Content.Length} octets of content)" : "octets that are no whole response");
        }
        else if (watch.HasPartial)
        {
            parts.Add("octets that are no response");
        }

        if (watch.Sentinel is { } sentinel && responses.Count > sentinel.FirstResponse)
        {
            var answer = responses[sentinel.FirstResponse];
            parts.Add(sentinel.IsAnsweredBy(answer) ? "the answer of the sentinel" : $"an answer that is not the sentinel's ({ResponseText.Summary(answer)})");
        }

        parts.Add(connection.Ending switch
        {
            ConnectionEnding.None => parts.Count == 0 ? "nothing" : "nothing more",
            ConnectionEnding.Fin or ConnectionEnding.CloseNotify => "the end of the connection",
            ConnectionEnding.Reset => "a reset",
            ConnectionEnding.TlsFailure => "a failure of TLS",
            _ => "nothing, as the suite ended the connection",
        });
        return string.Join(", then ", parts);
    }
}
