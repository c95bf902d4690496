namespace HttpConformance.Replay;

/// <summary>Makes observed responses out of what a connection has read.</summary>
internal static class Observation
{
    /// <summary>All responses on a connection, each with the request that it answers. The caller holds the recorder's gate.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="isSecure">Whether it is secured by TLS.</param>
    /// <param name="seenAt">The time of the suite's clock.</param>
    /// <param name="begunAt">The time at which the exchange began, where it is known.</param>
    public static IEnumerable<ObservedResponse> Of(Connection connection, bool isSecure, DateTimeOffset seenAt, DateTimeOffset? begunAt = null)
    {
        var answered = 0;
        var responses = connection.Reader.Responses.ToList();
        if (connection.Reader.Partial is { } partial && (partial.Status > 0 || partial.Deviations.Count > 0))
        {
            responses.Add(partial);
        }

        for (var index = 0; index < responses.Count; index++)
        {
            var response = responses[index];
            var behind = index < responses.Count - 1 ? [] : connection.Reader.Deviations.Where(deviation => deviation.Offset >= response.EndOffset);
            var request = answered < connection.Requests.Count ? connection.Requests[answered] : null;
            answered += response.IsInterim ? 0 : 1;
            yield return new ObservedResponse
            {
                Response = response,
                Request = request is { IsCertain: true } ? request : null,
                Deviations = [.. response.Deviations.Union(behind)],
                Connection = connection.Number,
                IsSecure = isSecure,
                BegunAt = begunAt,
                SeenAt = seenAt,
                EndsByClosureAlert = isSecure && index == responses.Count - 1 ? IsAlert(connection.Ending) : null,
                ApplicationProtocol = connection.ApplicationProtocol,
            };
        }
    }

    // A reset or a failure of TLS may have eaten an alert that was sent.
    private static bool? IsAlert(ConnectionEnding ending) => ending switch
    {
        ConnectionEnding.CloseNotify => true,
        ConnectionEnding.Fin => false,
        _ => null,
    };
}
