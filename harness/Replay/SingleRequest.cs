using System.Text;
using HttpConformance.Http;
using HttpConformance.Targets;

namespace HttpConformance.Replay;

/// <summary>One well-formed request on a connection of its own: probes, controls and liveness requests.</summary>
internal static class SingleRequest
{
    /// <summary>Sends a request and reads until its final response is complete, the connection ends, or the deadline passes.</summary>
    /// <param name="target">The target.</param>
    /// <param name="method">The method.</param>
    /// <param name="path">The request target.</param>
    /// <param name="fields">Further field lines, without line ends.</param>
    /// <param name="content">The content; <see langword="null"/> for a request without.</param>
    /// <param name="deadline">The longest wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="host">The value of <c>Host</c> where it is not the target's.</param>
    /// <exception cref="TargetUnreachableException">No connection came about.</exception>
    public static async Task<SingleAnswer> SendAsync(
        TargetSession target, string method, string path, IEnumerable<string> fields, string? content, TimeSpan deadline, CancellationToken cancellationToken, string? host = null)
    {
        var recorder = new TranscriptRecorder(target.TimeProvider);
        var signal = new AsyncSignal(target.TimeProvider);
        await using var connection = await Connection.OpenAsync(1, target.Connector, recorder, signal, ReaderLimits.Default, cancellationToken);
        await connection.SendAsync(Octets(host ?? target.Host, method, path, fields, content), cancellationToken);
        while (true)
        {
            lock (recorder.Gate)
            {
                var final = connection.Reader.Responses.FirstOrDefault(response => !response.IsInterim);
                if (final is not null || connection.Ending != ConnectionEnding.None || connection.Reader.IsStopped || recorder.Elapsed >= deadline)
                {
                    return Answer(target, connection, final, recorder);
                }
            }

            await signal.WaitAsync(deadline - recorder.Elapsed, cancellationToken);
        }
    }

    /// <summary>What a connection shows at the end of a request. The caller holds the recorder's gate.</summary>
    public static SingleAnswer Answer(TargetSession target, Connection connection, Response? final, TranscriptRecorder recorder) => new(
        final is { IsComplete: true } ? final : null,
        final is { IsComplete: true } ? null : final ?? connection.Reader.Partial,
        [.. Observation.Of(connection, target.Address.IsSecure, target.TimeProvider.GetUtcNow())],
        recorder.ToTranscript(),
        recorder.Elapsed);

    private static byte[] Octets(string host, string method, string path, IEnumerable<string> fields, string? content)
    {
        var text = new StringBuilder($"{method} {path} HTTP/1.1\r\nHost: {host}\r\n");
        foreach (var field in fields)
        {
            text.Append(field).Append("\r\n");
        }

        if (content is not null)
        {
            text.Append($"Content-Length: {content.Length}\r\n");
        }

        return Encoding.Latin1.GetBytes(text.Append("\r\n").Append(content).ToString());
    }
}
